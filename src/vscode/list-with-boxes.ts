import * as vscode from 'vscode';

/** Shows a list with check boxes in which Space checks or unchecks the highlighted line; a key binding has its condition. */
export function showWithBoxes(list: vscode.QuickPick<vscode.QuickPickItem>): void {
  const set = (shown: boolean) =>
    vscode.commands.executeCommand('setContext', 'articleAnnotator.listWithBoxes', shown);
  void set(true);
  list.onDidHide(() => set(false));
  list.show();
}

import * as vscode from 'vscode';

/** Shows a list with check boxes in which Space checks or unchecks the highlighted line; a key binding has its condition. */
export function showWithBoxes(list: vscode.QuickPick<vscode.QuickPickItem>): void {
  const set = (shown: boolean) =>
    vscode.commands.executeCommand('setContext', 'articleAnnotator.listWithBoxes', shown);
  void set(true);
  list.onDidHide(() => set(false));
  // An arrow key in a list of one line leaves it: Space would find no line there.
  list.onDidChangeActive(([active]) => {
    const [line, ...others] = list.items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    if (!active && line && others.length === 0) list.activeItems = [line];
  });
  list.show();
}

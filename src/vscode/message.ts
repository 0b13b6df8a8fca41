import * as vscode from 'vscode';

/** Milliseconds for which a message is shown. */
const shown = 5_000;

let last: vscode.Disposable | undefined;

/** Says in the status bar what an act did, or why it did nothing, until the next act says or does something. */
export function say(message: string): void {
  last?.dispose();
  last = vscode.window.setStatusBarMessage(message, shown);
}

/** Takes back what was said: it is no longer so. */
export function saidEnough(): void {
  last?.dispose();
  last = undefined;
}

import * as vscode from 'vscode';
import { wordingOf } from './labels.ts';

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

/**
 * VS Code makes links, of commands too, of `[text](address)` in a message; and messages name files, and say what
 * stands in them. A mark without width keeps such words from being more than words.
 */
function unlinked(message: string): string {
  return message.replaceAll('](', ']\u200B(');
}

export function showInformation(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(unlinked(message), ...buttons);
}

export function showWarning(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(unlinked(message), ...buttons);
}

export function showError(message: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(unlinked(message), ...buttons);
}

/** Says why something failed, in the user's language where the error knows it. */
export function showFailure(error: unknown): void {
  void showError(error instanceof Error ? wordingOf(error) : String(error));
}

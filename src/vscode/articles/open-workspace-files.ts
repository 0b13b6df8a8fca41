import type * as vscode from 'vscode';
import type { Sink } from '../../formats/sink.ts';
import type { Files } from '../../project/files.ts';
import type { TextHistory } from '../../project/text-history.ts';
import { WorkspaceSink } from '../export/workspace-sink.ts';
import { WorkspaceFiles } from './workspace-files.ts';

/** The files of a folder, in VS Code for the Web. */
export function openFiles(root: vscode.Uri): Files {
  return new WorkspaceFiles(root);
}

/** A folder that a dataset is written to. */
export function openSink(folder: vscode.Uri): Promise<Sink> {
  return WorkspaceSink.open(folder);
}

/** There is no version history to ask in VS Code for the Web. */
export function openHistory(_root: vscode.Uri): TextHistory | undefined {
  return undefined;
}

/** No git in the browser. */
export function openGitMerge(_root: vscode.Uri): undefined {
  return undefined;
}

/** Virtual file systems make the folders above a file themselves. */
export function makeFolder(_root: vscode.Uri, _path: string): Promise<void> {
  return Promise.resolve();
}

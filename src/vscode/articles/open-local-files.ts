import type * as vscode from 'vscode';
import type { Sink } from '../../formats/sink.ts';
import { FolderSink } from '../../node/folder-sink.ts';
import { GitHistory } from '../../node/git-history.ts';
import { GitMerge } from '../../node/git-merge.ts';
import { makeFolderOf } from '../../node/make-folder.ts';
import { NodeFiles } from '../../node/node-files.ts';
import type { Files } from '../../project/files.ts';
import type { TextHistory } from '../../project/text-history.ts';
import { WorkspaceSink } from '../export/workspace-sink.ts';
import { WorkspaceFiles } from './workspace-files.ts';

/** The files of a folder, in desktop and remote VS Code: with atomic writes when they are on a disk. */
export function openFiles(root: vscode.Uri): Files {
  return root.scheme === 'file' ? new NodeFiles(root.fsPath) : new WorkspaceFiles(root);
}

/** A folder that a dataset is written to. */
export function openSink(folder: vscode.Uri): Promise<Sink> {
  return folder.scheme === 'file' ? FolderSink.open(folder.fsPath) : WorkspaceSink.open(folder);
}

/** The version history of a folder; none unless it is on a disk. Running it starts git: ask only where the user trusts the folder. */
export function openHistory(root: vscode.Uri): TextHistory | undefined {
  return root.scheme === 'file' ? new GitHistory(root.fsPath) : undefined;
}

/** Git as far as merging goes; none unless the folder is on a disk. Ask only where the user trusts the folder. */
export function openGitMerge(root: vscode.Uri): GitMerge | undefined {
  return root.scheme === 'file' ? new GitMerge(root.fsPath) : undefined;
}

/** Makes the folders above a file of a folder. @param path relative to the root */
export function makeFolder(root: vscode.Uri, path: string): Promise<void> {
  return root.scheme === 'file' ? makeFolderOf(root.fsPath, path) : Promise.resolve();
}

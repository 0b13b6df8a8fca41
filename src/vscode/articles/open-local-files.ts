import type * as vscode from 'vscode';
import { NodeFiles } from '../../node/node-files.ts';
import type { Files } from '../../project/files.ts';
import { WorkspaceFiles } from './workspace-files.ts';

/** The files of a folder, in desktop and remote VS Code: with atomic writes when they are on a disk. */
export function openFiles(root: vscode.Uri): Files {
  return root.scheme === 'file' ? new NodeFiles(root.fsPath) : new WorkspaceFiles(root);
}

import type * as vscode from 'vscode';
import type { Files } from '../../project/files.ts';
import { WorkspaceFiles } from './workspace-files.ts';

/** The files of a folder, in VS Code for the Web. */
export function openFiles(root: vscode.Uri): Files {
  return new WorkspaceFiles(root);
}

import * as vscode from 'vscode';
import { Folder } from '../../src/vscode/articles/folder.ts';
import type { Configuration } from '../../src/vscode/configuration.ts';
import { disk } from './fake-open-files.ts';
import type { MemoryFiles } from './memory-files.ts';

/** A folder of these files; for tests that replace `vscode` and `#open-files` by what stands in for them here. */
export function openFolder(files: MemoryFiles): Folder {
  disk.files = files;
  const configuration: Pick<Configuration, 'annotator' | 'excludes'> = {
    annotator: () => undefined,
    excludes: () => false,
  };
  return new Folder(
    vscode.Uri.file('/articles'),
    configuration as Configuration,
    vscode.Uri.file('/journal'),
  );
}

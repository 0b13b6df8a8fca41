import type * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Entity } from '../../registry/registry.ts';
import type { Folder } from '../articles/folder.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';

/** An annotation that points to an entity. */
export interface Mention {
  readonly folder: Folder;
  readonly uri: vscode.Uri;
  /** The article's path in its folder. */
  readonly path: string;
  readonly annotation: Annotation;
}

/** An entity with its mentions. */
export interface EntityEntry {
  readonly folder: Folder;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** The mentions of a folder's entities, by their ids. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** All linked annotations of the workspace, by folder. */
export async function findMentions(progress: FolderProgress): Promise<ReadonlyMap<Folder, Mentions>> {
  const byFolder = new Map<Folder, Map<string, Mention[]>>();
  for (const { uri } of await progress.all()) {
    const folder = await progress.folderOf(uri);
    const path = folder.pathOf(uri);
    const mentions = byFolder.get(folder) ?? new Map<string, Mention[]>();
    byFolder.set(folder, mentions);
    for (const annotation of (await folder.digest(path)).linked) {
      if (annotation.entity === undefined) continue;
      const id = folder.registry.registry.meant(annotation.entity)?.id ?? annotation.entity;
      const known = mentions.get(id);
      const mention = { folder, uri, path, annotation };
      if (known) known.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return byFolder;
}

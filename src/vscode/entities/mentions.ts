import type * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Entity } from '../../registry/registry.ts';
import type { Articles } from '../articles/articles.ts';
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

/** All linked annotations of the workspace, by entity id. */
export async function findMentions(
  articles: Articles,
  progress: FolderProgress,
): Promise<ReadonlyMap<string, readonly Mention[]>> {
  const mentions = new Map<string, Mention[]>();
  for (const { uri, annotations, unreadable } of await progress.all()) {
    if (annotations === 0 || unreadable) continue;
    const folder = await articles.folder(uri);
    const path = folder.pathOf(uri);
    for (const annotation of (await folder.layer(path)).annotations) {
      if (annotation.entity === undefined) continue;
      const id = folder.registry.registry.meant(annotation.entity)?.id ?? annotation.entity;
      const known = mentions.get(id);
      const mention = { folder, uri, path, annotation };
      if (known) known.push(mention);
      else mentions.set(id, [mention]);
    }
  }
  return mentions;
}

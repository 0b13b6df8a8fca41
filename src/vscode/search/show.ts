import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { findAnnotation } from '../../annotation/layer.ts';
import { annotationItem } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import { reveal } from '../commands.ts';

/** Opens an article at one of its annotations. */
export async function showAnnotation(
  articles: Articles,
  uri: vscode.Uri,
  { id }: Pick<Annotation, 'id'>,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const article = await articles.opened(editor.document);
  const annotation = article && findAnnotation(article.session.layer, id);
  if (article && annotation) reveal({ article, editor }, annotationItem(annotation));
}

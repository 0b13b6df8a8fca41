import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { countsIn } from '../../project/reanchoring.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';
import { labelTitle, wordsInContext, wordsInTitle, wordsOnOneLine } from '../labels.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { showAnnotation } from './show.ts';

interface AnnotationPick extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly annotation: Annotation;
}

/** Searches the annotations of all articles by words, label, entity and note; the chosen one is shown. */
export function registerSearch(articles: Articles, progress: FolderProgress): vscode.Disposable {
  return registerCommand('searchAnnotations', async () => {
    const list = vscode.window.createQuickPick<AnnotationPick>();
    list.placeholder = vscode.l10n.t('Search words, labels, entities and notes of all articles');
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.busy = true;
    list.show();
    const closed = new AbortController();
    list.onDidHide(() => {
      closed.abort();
      list.dispose();
    });
    list.onDidAccept(async () => {
      const [chosen] = list.activeItems;
      list.hide();
      if (chosen) await showAnnotation(articles, chosen.uri, chosen.annotation);
    });
    const picks = await allAnnotations(articles, progress, closed.signal);
    if (closed.signal.aborted) return;
    list.items = picks;
    list.busy = false;
  });
}

/** Those read so far when it is stopped. */
async function allAnnotations(
  articles: Articles,
  progress: FolderProgress,
  stop: AbortSignal,
): Promise<AnnotationPick[]> {
  const picks: AnnotationPick[] = [];
  for (const { uri, name, annotations, unreadable } of await progress.all()) {
    if (stop.aborted) break;
    if (annotations === 0 || unreadable) continue;
    const folder = await articles.folder(uri);
    const { registry } = folder.registry;
    const path = folder.pathOf(uri);
    const layer = await folder.layer(path);
    const text = folder.open.get(path)?.session.text ?? (await folder.readText(path));
    const counted = text && countsIn(layer, text) ? text : undefined;
    for (const annotation of layer.annotations) {
      const label = folder.scheme.label(annotation.label);
      const { entity: id, note, quote, before = '', after = '' } = annotation;
      const entity = id === undefined ? undefined : (registry.meant(id)?.name ?? id);
      picks.push({
        label: wordsOnOneLine(quote),
        description: [label ? labelTitle(label) : annotation.label, entity && wordsInTitle(entity)]
          .filter(Boolean)
          .join(' · '),
        detail: [
          [name, ...lineOf(counted, annotation), wordsInContext(before, quote, after)].join(' · '),
          note,
        ]
          .filter(Boolean)
          .join(' — '),
        uri,
        annotation,
      });
    }
  }
  return picks;
}

/** The line, in a text that the offsets count in. */
function lineOf(text: ArticleText | undefined, { start }: Annotation): string[] {
  if (!text || start > text.length) return [];
  return [vscode.l10n.t('line {0}', text.positionAt(start).line + 1)];
}

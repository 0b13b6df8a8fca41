import * as vscode from 'vscode';
import { findAnnotation } from '../../annotation/layer.ts';
import type { FailedArticle } from '../../formats/document.ts';
import { groupBy } from '../../formats/group.ts';
import type { Loss } from '../../formats/loss.ts';
import { annotationItem } from '../../project/items.ts';
import { ArticleText } from '../../text/article-text.ts';
import type { Articles } from '../articles/articles.ts';
import { reveal } from '../commands.ts';
import { labelTitle } from '../labels.ts';
import { shownQuote } from '../orphans/wording.ts';
import { toRange } from '../positions.ts';
import { bySeverity, fieldTitle, reasonTitle } from './loss-titles.ts';
import type { Exported } from './run.ts';

interface LossPick extends vscode.QuickPickItem {
  /** Absent for headings. */
  readonly open?: () => Promise<unknown>;
}

/** Words shown of a quote, in UTF-16 code units: a line holds its place and the reason too. */
const quoteLength = 28;

/** What the last export could not read or express, as a list that leads to each place. */
export class LossList {
  readonly #articles: Articles;
  readonly #exported: Exported;
  /** Index of the line that was chosen last; -1 when none was. */
  #at = -1;

  constructor(articles: Articles, exported: Exported) {
    this.#articles = articles;
    this.#exported = exported;
  }

  /** Resolves when a line was followed or the list closed. */
  async show(): Promise<void> {
    const picks = this.#picks();
    const list = vscode.window.createQuickPick<LossPick>();
    const { losses, failures } = this.#exported.report;
    list.title = vscode.l10n.t('Left out of the dataset or changed: {0}', losses.total + failures.length);
    list.placeholder = vscode.l10n.t('Enter opens the article there');
    list.matchOnDescription = true;
    list.items = picks;
    const last = picks[this.#at];
    if (last) list.activeItems = [last];
    const chosen = await new Promise<LossPick | undefined>((resolve) => {
      list.onDidAccept(() => resolve(list.activeItems[0]));
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
    list.dispose();
    if (!chosen) return;
    this.#at = picks.indexOf(chosen);
    await chosen.open?.();
  }

  #picks(): LossPick[] {
    const { failures, losses } = this.#exported.report;
    const picks: LossPick[] = [];
    if (failures.length > 0) picks.push(heading(vscode.l10n.t('Articles that could not be read')));
    picks.push(...failures.map((failure) => this.#failurePick(failure)));
    const groups = groupBy(losses.first, ({ field }) => field);
    for (const field of [...groups.keys()].sort(bySeverity)) {
      const byReason = groups
        .get(field)
        ?.toSorted((a, b) => (a.reason < b.reason ? -1 : Number(a.reason > b.reason)));
      picks.push(heading(fieldTitle(field)), ...(byReason ?? []).map((loss) => this.#lossPick(loss)));
    }
    if (losses.total > losses.first.length)
      picks.push(...this.#restPicks(losses.total - losses.first.length));
    return picks;
  }

  #failurePick({ file, error }: FailedArticle): LossPick {
    const uri = this.#exported.folder.uriOf(file);
    return {
      label: `$(warning) ${file}`,
      detail: error,
      open: async () => vscode.window.showTextDocument(uri),
    };
  }

  #lossPick(loss: Loss): LossPick {
    const { file, layer, line, label, quote } = loss;
    const known = label === undefined ? undefined : this.#exported.folder.scheme.label(label);
    const place = line === undefined ? file : `${file}:${line}`;
    const words =
      quote === undefined ? `$(file) ${file}` : shownQuote(quote, quoteLength).replaceAll('$(', '$ (');
    const facts = [known ? labelTitle(known) : label, quote && place, layer, reasonTitle(loss)];
    return { label: words, description: facts.filter(Boolean).join(' · '), open: () => this.#follow(loss) };
  }

  #restPicks(count: number): LossPick[] {
    const file = vscode.Uri.joinPath(this.#exported.request.target, 'losses.jsonl');
    const open = async () => vscode.window.showTextDocument(file);
    return [heading(''), { label: `$(ellipsis) ${vscode.l10n.t('{0} more in losses.jsonl', count)}`, open }];
  }

  /** Opens the article, on the annotation when it is still in the layer shown, else at its place. */
  async #follow({ file, annotation: id, start, end }: Loss): Promise<void> {
    const uri = this.#exported.folder.uriOf(file);
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const article = await this.#articles.opened(editor.document);
    const annotation = article && id !== undefined && findAnnotation(article.session.layer, id);
    if (article && annotation) return reveal({ article, editor }, annotationItem(annotation));
    const text = new ArticleText(editor.document.getText());
    if (start === undefined || end === undefined || start > end || end > text.length) return;
    const range = toRange(text, { start, end });
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function heading(label: string): LossPick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

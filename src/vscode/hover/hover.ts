import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Suggestion } from '../../detect/detector.ts';
import { type Item, itemsAt } from '../../project/items.ts';
import type { Span } from '../../text/span.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { articleSelector } from '../articles/selector.ts';
import { dateWithCode } from '../date-words.ts';
import { attributeTitle, labelTitle, valueTitle } from '../labels.ts';
import { toOffset, toRange } from '../positions.ts';
import { reason } from '../suggestions/reason.ts';
import { attributeText, linkedAnnotations } from './attribute-text.ts';
import { plainText } from './plain-text.ts';

/** The only commands that a hover may run; everything else in it is plain text. */
const linked = ['articleAnnotator.atPlace'];

/** Says of the thing under the pointer: label, who, when, value, entity, why it was suggested, and what to do. */
export function registerHover(articles: Articles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    provideHover(document, position) {
      const article = articles.get(document);
      if (!article) return undefined;
      const { text, items } = article.session;
      const found = itemsAt(items, toOffset(text, position));
      const [first] = found;
      if (!first) return undefined;
      return new vscode.Hover(
        found.map((item) => describe(item, article)),
        toRange(text, first),
      );
    },
  });
}

function describe(item: Item, article: OpenArticle): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: linked };
  markdown.supportThemeIcons = true;
  const label = article.scheme.label(item.label);
  markdown.appendMarkdown('**');
  markdown.appendMarkdown(plainText(label ? labelTitle(label) : item.label));
  markdown.appendMarkdown('** — ');
  if (item.kind === 'suggestion') describeSuggestion(markdown, item.suggestion);
  else describeAnnotation(markdown, item.annotation, article);
  markdown.appendMarkdown('\n\n');
  markdown.appendMarkdown(actions(item, article).join(' &nbsp;·&nbsp; '));
  if (label?.description) {
    markdown.appendMarkdown('\n\n---\n\n');
    markdown.appendMarkdown(plainText(label.description));
  }
  return markdown;
}

function describeSuggestion(markdown: vscode.MarkdownString, suggestion: Suggestion): void {
  markdown.appendMarkdown(plainText(vscode.l10n.t('suggestion, {0} %', Math.round(suggestion.score * 100))));
  paragraph(markdown, reason(suggestion));
  for (const [name, value] of suggestion.attributes ?? [])
    line(markdown, attributeTitle({ name }), dateWithCode(valueTitle(name, value)));
}

function describeAnnotation(
  markdown: vscode.MarkdownString,
  annotation: Annotation,
  article: OpenArticle,
): void {
  const { layer } = article.session;
  markdown.appendMarkdown(plainText(provenance(annotation)));
  for (const [name, value] of annotation.attributes ?? []) {
    line(markdown, attributeTitle({ name }), attributeText(name, value, layer));
    for (const target of linkedAnnotations(value, layer)) {
      markdown.appendMarkdown(` ${link('$(arrow-right)', 'reveal', target, article.document.uri)}`);
    }
  }
  const { entity } = annotation;
  if (entity !== undefined) {
    line(markdown, vscode.l10n.t('entity'), article.folder.registry.registry.meant(entity)?.name ?? entity);
  }
  if (annotation.note !== undefined) line(markdown, vscode.l10n.t('note'), annotation.note);
  if (article.review.has(annotation.id)) {
    paragraph(markdown, vscode.l10n.t('The words have changed. Tagged were: “{0}”', annotation.quote));
  }
}

function provenance(annotation: Annotation): string {
  const how = originText(annotation);
  const who = annotation.by === undefined ? how : vscode.l10n.t('{0} by {1}', how, annotation.by);
  if (annotation.at === undefined) return who;
  const when = new Date(annotation.at);
  return Number.isNaN(when.valueOf()) ? who : `${who}, ${when.toLocaleString(vscode.env.language)}`;
}

function originText({ origin }: Annotation): string {
  if (origin === 'suggestion') return vscode.l10n.t('suggestion accepted');
  if (origin === 'propagated') return vscode.l10n.t('tagged with all occurrences');
  return origin === 'import' ? vscode.l10n.t('imported') : vscode.l10n.t('tagged');
}

function actions(item: Item, { document }: OpenArticle): string[] {
  if (item.kind === 'suggestion') {
    const accept = link(vscode.l10n.t('Accept'), 'acceptSuggestion', item, document.uri);
    return [accept, link(vscode.l10n.t('Reject'), 'rejectSuggestion', item, document.uri)];
  }
  return [
    link(vscode.l10n.t('Change label'), 'relabel', item, document.uri),
    link(vscode.l10n.t('Attributes'), 'editAttributes', item, document.uri),
    link(vscode.l10n.t('Remove'), 'untag', item, document.uri),
  ];
}

/** A link that runs one of our commands on a thing of an article. @param title our own words, never the article's */
export function link(
  title: string,
  command: string,
  { start, end, label }: Span & { label: string },
  article: vscode.Uri,
): string {
  const json = JSON.stringify({ command, start, end, label, article: article.toString() });
  // What encodeURIComponent leaves could end the link or be Markdown.
  const argument = encodeURIComponent(json).replace(
    /[!'()*~_.-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${title}](command:articleAnnotator.atPlace?${argument})`;
}

function line(markdown: vscode.MarkdownString, name: string, value: string): void {
  markdown.appendMarkdown('\n\n');
  markdown.appendMarkdown(plainText(vscode.l10n.t('{0}: {1}', name, value)));
}

function paragraph(markdown: vscode.MarkdownString, text: string): void {
  markdown.appendMarkdown('\n\n');
  markdown.appendMarkdown(plainText(text));
}

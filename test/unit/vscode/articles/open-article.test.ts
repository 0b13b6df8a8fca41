import { expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import { anchorOf, putAnnotations } from '../../../../src/annotation/decision.ts';
import type { Layer } from '../../../../src/annotation/layer.ts';
import { articleHash } from '../../../../src/project/text-hash.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';
import type { Span } from '../../../../src/text/span.ts';
import { type OpenArticle, openArticle } from '../../../../src/vscode/articles/open-article.ts';
import { layer } from '../../../support/layers.ts';
import { MemoryFiles } from '../../../support/memory-files.ts';
import { openFolder } from '../../../support/open-folder.ts';
import { mustRead, textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const sidecar = 'b.annotations.yaml';
const inserted = 'La rédaction a mis ce paragraphe en tête.\n';
const before = new ArticleText(
  'Awa Sow a parlé mardi à Paris du traité sur l’eau.\nPuis Awa Sow est rentrée à Lyon en train.\nBob Roy n’a rien dit d’Awa Sow, au grand étonnement de tous.\n',
);
const after = new ArticleText(inserted + before.text);

/** The mentions of some names, at their places in a text. */
function placesOf(text: ArticleText, names: RegExp): Span[] {
  return [...text.text.matchAll(names)].map(({ 0: quote, index }) =>
    text.spanFromUtf16(index, index + quote.length),
  );
}

/** Every mention of three names, at its place in a text; and of one that is none. */
function layerOn(text: ArticleText): Layer {
  const annotations = placesOf(text, /Awa Sow|Bob Roy|Lyon/g).map((span, i) => ({
    id: `a${i}`,
    label: 'person',
    ...anchorOf(text, span),
  }));
  const rejected = placesOf(text, /grand/g).map((span) => ({
    label: 'person',
    ...span,
    quote: text.slice(span),
  }));
  return { ...layer(...annotations), rejected, article: { sha256: articleHash(text) } };
}

/**
 * Opens the article as it was before.
 * @param meanwhile called when the text that a sidecar counts in is asked for
 * @param writing called before each write
 */
function open(meanwhile = () => {}, writing = () => {}) {
  const content = { 'b.txt': before.text, [sidecar]: textOf(layerOn(before)) };
  const files = new MemoryFiles(content, (call) => (call === 'write' ? writing() : undefined));
  const folder = openFolder(files);
  const document = { text: before.text, version: 1 };
  const show = (text: string) => {
    document.text = text;
    document.version++;
  };
  const textDocument: Pick<vscode.TextDocument, 'getText' | 'version' | 'isClosed' | 'uri'> = {
    getText: () => document.text,
    get version() {
      return document.version;
    },
    isClosed: false,
    uri: folder.uriOf('b.txt'),
  };
  const nothing = () => {};
  const opening = folder.store('b.txt').then((store) => {
    const opened = openArticle(textDocument as vscode.TextDocument, folder, store, {
      changed: nothing,
      publishedChanged: nothing,
      acted: nothing,
      loaded: nothing,
      written: nothing,
      oldText: async (sha256) => {
        meanwhile();
        return [before, after].find((text) => articleHash(text) === sha256);
      },
    });
    return { opened };
  });
  return { files, show, opening };
}

/** The words on which the annotations stand, and then the rejections; those that it quotes when all is well. */
function words({ session: { layer, text } }: OpenArticle): string[] {
  return [...layer.annotations, ...layer.rejected].map((record) => text.slice(record));
}

function wholeOf(text: ArticleText): vscode.Range {
  const { line, character } = text.positionAt(text.length);
  return new vscode.Range(0, 0, line, character);
}

function quotes({ annotations, rejected }: Layer): string[] {
  return [...annotations, ...rejected].map(({ quote }) => quote);
}

for (const when of ['before the sidecar', 'while the sidecar is aligned', 'after the sidecar'] as const) {
  test(`annotations keep to their words when a pull changes the article ${when}`, async () => {
    let meanwhile = () => {};
    const { files, show, opening } = open(() => meanwhile());
    const article = await (await opening).opened;
    if (!article) throw new Error('the article was not opened');
    const expected = words(article);
    const pull = () => {
      meanwhile = () => {};
      show(after.text);
      const range = new vscode.Range(0, 0, 0, 0);
      article.edited([{ range, rangeOffset: 0, rangeLength: 0, text: inserted }]);
    };
    files.put(sidecar, textOf(layerOn(after)));
    if (when === 'before the sidecar') pull();
    if (when === 'while the sidecar is aligned') meanwhile = pull;
    await article.reload();
    if (when === 'after the sidecar') pull();
    expect(article.session.text.text).toBe(after.text);
    expect(words(article)).toEqual(expected);
    expect(quotes(article.session.layer)).toEqual(expected);
    expect(article.review.flagged).toEqual([]);
  });
}

test('an article that is edited while it is opened has its annotations on their words', async () => {
  const { show, opening } = open();
  const { opened } = await opening;
  show(before.text.replace('a parlé mardi à Paris', 'fut entendue à Rome'));
  const article = await opened;
  if (!article) throw new Error('the article was not opened');
  expect(article.session.text.text).toContain('Rome');
  expect(quotes(article.session.layer)).toEqual(words(article));
  expect(article.review.flagged).toEqual([]);
});

for (const when of ['after it', 'during it'] as const) {
  test(`a decision saved on what was written for another text brings that to the editor's, pulled ${when}`, async () => {
    let meanwhile = () => {};
    const { files, show, opening } = open(() => meanwhile());
    const article = await (await opening).opened;
    if (!article) throw new Error('the article was not opened');
    const pull = () => {
      meanwhile = () => {};
      show(after.text);
      const range = new vscode.Range(0, 0, 0, 0);
      article.edited([{ range, rangeOffset: 0, rangeLength: 0, text: inserted }]);
    };
    const [train = { start: 0, end: 0 }] = placesOf(after, /train/g);
    const theirs = putAnnotations(layerOn(after), [{ id: 't1', label: 'place', ...anchorOf(after, train) }]);
    files.put(sidecar, textOf(theirs));
    article.session.tag('place', placesOf(before, /traité/g));
    if (when === 'during it') meanwhile = pull;
    await article.save();
    expect(quotes(mustRead(files.text(sidecar)).layer)).toEqual(quotes(article.session.layer));
    expect(mustRead(files.text(sidecar)).layer.article.sha256).toBe(articleHash(before));
    if (when === 'after it') pull();
    expect(words(article)).toEqual([
      ...['Awa Sow', 'traité', 'Awa Sow', 'Lyon', 'train', 'Bob Roy', 'Awa Sow'],
      'grand',
    ]);
    expect(quotes(article.session.layer)).toEqual(words(article));
    await article.save();
    expect(mustRead(files.text(sidecar)).layer).toEqual(article.session.layer);
  });
}

test('what was written for a text that nobody knows keeps the places that it has here', async () => {
  const { files, opening } = open();
  const article = await (await opening).opened;
  if (!article) throw new Error('the article was not opened');
  const expected = article.session.layer.annotations;
  const elsewhere = expected.map((one) => ({ ...one, start: 0, end: 7, before: '?', after: '?', note: 'x' }));
  files.put(
    sidecar,
    textOf({ ...layer(...elsewhere), article: { sha256: articleHash(new ArticleText('?')) } }),
  );
  article.session.tag('place', placesOf(before, /traité/g));
  await article.save();
  const { annotations } = article.session.layer;
  expect(annotations.filter(({ note }) => note === 'x')).toEqual(
    expected.map((one) => ({ ...one, note: 'x' })),
  );
  expect(annotations).toHaveLength(expected.length + 1);
});

test('nothing is written of an article that is gone; what was decided on it meanwhile is, once it is back', async () => {
  const { files, opening } = open();
  const article = await (await opening).opened;
  if (!article) throw new Error('the article was not opened');
  const stored = files.text(sidecar);
  files.contents.delete('b.txt');
  article.session.tag('place', placesOf(before, /traité/g));
  await article.save();
  expect(files.text(sidecar)).toBe(stored);
  expect(article.obstacle?.message).toContain('b.txt has been deleted');
  files.put('b.txt', before.text);
  await article.lookAtFile();
  expect(article.obstacle).toBeUndefined();
  expect(mustRead(files.text(sidecar)).layer).toEqual(article.session.layer);
});

test('rejections of the same words that have moved to each other’s places while a decision is saved all stay', async () => {
  const text = new ArticleText('Ici : Pub et. Pub et. Fin du texte de Bob.\n');
  const rejected = placesOf(text, /Pub/g).map((span) => ({ label: 'place', ...span, quote: 'Pub' }));
  let writing = () => {};
  const { files, show, opening } = open(undefined, () => writing());
  const article = await (await opening).opened;
  if (!article) throw new Error('the article was not opened');
  show(text.text);
  article.edited([
    { range: wholeOf(before), rangeOffset: 0, rangeLength: before.text.length, text: text.text },
  ]);
  article.session.setLayer({ ...layer(), rejected });
  await article.save();
  article.session.tag('person', placesOf(text, /Bob/g));
  writing = () => {
    writing = () => {};
    show(`${'Ajouté. '}${text.text}`);
    article.edited([
      { range: new vscode.Range(0, 0, 0, 0), rangeOffset: 0, rangeLength: 0, text: 'Ajouté. ' },
    ]);
  };
  await article.save();
  await article.save();
  expect(words(article)).toEqual(['Bob', 'Pub', 'Pub']);
  expect(mustRead(files.text(sidecar)).layer.rejected).toHaveLength(2);
});

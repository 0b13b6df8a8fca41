import { expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import { anchorOf } from '../../../../src/annotation/decision.ts';
import type { Layer } from '../../../../src/annotation/layer.ts';
import { articleHash } from '../../../../src/project/text-hash.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';
import { type OpenArticle, openArticle } from '../../../../src/vscode/articles/open-article.ts';
import { layer } from '../../../support/layers.ts';
import { MemoryFiles } from '../../../support/memory-files.ts';
import { openFolder } from '../../../support/open-folder.ts';
import { textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const sidecar = 'b.annotations.yaml';
const inserted = 'La rédaction a mis ce paragraphe en tête.\n';
const before = new ArticleText(
  'Awa Sow a parlé mardi à Paris du traité sur l’eau.\nPuis Awa Sow est rentrée à Lyon en train.\nBob Roy n’a rien dit d’Awa Sow, au grand étonnement de tous.\n',
);
const after = new ArticleText(inserted + before.text);

/** Every mention of three names, at its place in a text. */
function layerOn(text: ArticleText): Layer {
  const annotations = [...text.text.matchAll(/Awa Sow|Bob Roy|Lyon/g)].map(({ 0: quote, index }, i) => {
    const span = text.spanFromUtf16(index, index + quote.length);
    return { id: `a${i}`, label: 'person', ...anchorOf(text, span) };
  });
  return { ...layer(...annotations), article: { sha256: articleHash(text) } };
}

/** Opens the article as it was before. @param meanwhile called when the text that a sidecar counts in is asked for */
function open(meanwhile = () => {}) {
  const files = new MemoryFiles({ 'b.txt': before.text, [sidecar]: textOf(layerOn(before)) });
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

/** The words on which the annotations stand; those that it quotes when all is well. */
function words({ session }: OpenArticle): string[] {
  return session.layer.annotations.map((annotation) => session.text.slice(annotation));
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
    expect(article.session.layer.annotations.map(({ quote }) => quote)).toEqual(expected);
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
  expect(article.session.layer.annotations.map(({ quote }) => quote)).toEqual(words(article));
  expect(article.review.flagged).toEqual([]);
});

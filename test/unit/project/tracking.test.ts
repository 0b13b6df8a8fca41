import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnchored } from '../../../src/annotation/anchoring.ts';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { Tracker } from '../../../src/project/tracking.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { tryScript } from '../../stress/tracking.ts';

const seed = 20260402;
const article =
  'Le ministre Abdoulaye Diop a parlé.\nIl s’est engagé à publier le calendrier.\nFin du texte.\n';

/** An editor with one annotation in it; each edit replaces the first occurrence of some words. */
class Editor {
  readonly #tracker = new Tracker();
  #text: ArticleText;
  #layer: Layer;

  constructor(raw: string, quote: string, more: Partial<Annotation> = {}) {
    this.#text = new ArticleText(raw);
    const at = this.#text.text.indexOf(quote);
    const span = this.#text.spanFromUtf16(at, at + quote.length);
    const annotation = { id: 'a1', label: 'person', ...anchorOf(this.#text, span), ...more };
    this.#layer = { ...emptyLayer, annotations: [annotation] };
  }

  get annotation(): Annotation {
    const [annotation] = this.#layer.annotations;
    if (!annotation) throw new RangeError('the annotation has been dropped');
    return annotation;
  }

  get words(): string {
    return this.#text.slice(this.annotation);
  }

  get isAnchored(): boolean {
    return isAnchored(this.#text, this.annotation);
  }

  replace(words: string, by: string): this {
    const at = this.#text.text.indexOf(words);
    const start = this.#text.fromUtf16(at);
    const edit = { start, end: start + [...words].length, inserted: [...by].length };
    return this.#become(
      this.#text.text.replace(words, () => by),
      [edit],
    );
  }

  /** A colleague's correction comes in: the annotation stands on the last occurrence of its words. */
  correct(): this {
    const start = this.#text.fromUtf16(this.#text.text.lastIndexOf(this.annotation.quote));
    const end = start + [...this.annotation.quote].length;
    this.#layer = {
      ...this.#layer,
      annotations: [{ ...this.annotation, ...anchorOf(this.#text, { start, end }) }],
    };
    return this;
  }

  /** As an editor tells of a file that has changed on disk: one replacement, from the first changed line to the last. */
  reload(raw: string): this {
    return this.#become(raw, [{ start: 0, end: this.#text.length, inserted: [...raw].length }]);
  }

  /** As an editor tells of a change that it and we count differently. */
  misreport(raw: string): this {
    return this.#become(raw, [{ start: 0, end: 1, inserted: 5 }]);
  }

  #become(raw: string, edits: { start: number; end: number; inserted: number }[]): this {
    const text = new ArticleText(raw);
    this.#layer = this.#tracker.follow(
      { text: this.#text, layer: this.#layer, suggestions: [] },
      edits,
      text,
    ).layer;
    this.#text = text;
    return this;
  }
}

describe('Tracker', () => {
  it('keeps every span on its own characters through edits, undo and redo', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (script) => {
        expect(tryScript(script).mismatches).toBe(0);
      }),
      { seed, numRuns: 200 },
    );
  });

  it('keeps an annotation without words, and brings it back when they are', () => {
    const editor = new Editor(article, 'Abdoulaye Diop').replace('Abdoulaye Diop ', '');
    expect(editor.isAnchored).toBe(false);
    expect(editor.annotation.quote).toBe('Abdoulaye Diop');
    expect(editor.replace('ministre ', 'ministre Abdoulaye Diop ').isAnchored).toBe(true);
  });

  it('brings back what was erased letter by letter and undone in one step', () => {
    const editor = new Editor(article, 'Diop');
    editor.replace('Diop', 'Dio').replace('Dio ', 'Di ').replace('Di ', 'D ').replace('D ', ' ');
    expect(editor.isAnchored).toBe(false);
    expect(editor.replace('Abdoulaye  a', 'Abdoulaye Diop a').words).toBe('Diop');
  });

  it('brings back what was in an article that was emptied', () => {
    const editor = new Editor(article, 'Abdoulaye Diop').reload('');
    expect(editor.isAnchored).toBe(false);
    expect(editor.reload(article).words).toBe('Abdoulaye Diop');
  });

  it('leaves where it is what someone else has placed since, when the text is as it was', () => {
    const raw = 'Mali et Niger, Mali et Tchad.';
    const editor = new Editor(raw, 'Mali').replace('.', '. X').correct().replace('. X', '.');
    expect(editor.annotation.start).toBe(raw.lastIndexOf('Mali'));
    expect(
      editor.replace('Mali et Tchad', '').replace('Niger, ', 'Niger, Mali et Tchad').annotation.start,
    ).toBe(raw.lastIndexOf('Mali'));
  });

  it('does not take the same words elsewhere for those that are gone', () => {
    const editor = new Editor(article, 'Abdoulaye Diop').replace('Abdoulaye Diop', 'X');
    expect(editor.replace('Fin', 'Abdoulaye Diop. Fin').isAnchored).toBe(false);
  });

  it('compares a text that was replaced as a whole', () => {
    const changed = article.replace('Le ministre', 'Mardi, le ministre').replace('Fin', 'La fin');
    expect(new Editor(article, 's’est engagé').reload(changed).words).toBe('s’est engagé');
  });

  it('compares the texts when the edits do not account for the new one', () => {
    expect(new Editor(article, 's’est engagé').misreport(`Mardi. ${article}`).words).toBe('s’est engagé');
  });

  it('moves the pieces of an annotation with it', () => {
    const at = article.indexOf('Il');
    const parts = [
      { start: at, end: at + 2 },
      { start: at + 9, end: at + 15 },
    ];
    const editor = new Editor(article, 'Il s’est engagé', { parts });
    editor.replace('Le ministre', 'Ministre');
    expect(editor.annotation.parts).toEqual(
      parts.map(({ start, end }) => ({ start: start - 3, end: end - 3 })),
    );
  });
});

describe('a line written anew, told as one replacement', () => {
  const headline = 'COCOA FARMERS TO BE PAID ON DELIVERY, GHANA SAYS';

  it.each([
    ['at the start of the text', 'COCOA FARMERS', 'COCOA FARMERS WILL BE PAID ON DELIVERY, GHANA SAYS'],
    ['after the change', 'GHANA', 'COCOA FARMERS TO GET PAID ON DELIVERY, GHANA SAYS'],
  ])('keeps the words that are still there: %s', (_, quote, changed) => {
    const editor = new Editor(`${headline}\n\nText.\n`, quote).replace(headline, changed);
    expect(editor.isAnchored).toBe(true);
    expect(editor.words).toBe(quote);
  });
});

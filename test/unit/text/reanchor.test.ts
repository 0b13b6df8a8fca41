import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { type Placement, Reanchorer } from '../../../src/text/reanchor.ts';
import { knownLookAlikes, placeLookAlike } from '../../stress/look-alikes.ts';

const article =
  'Le ministre Abdoulaye Diop a reçu mardi l’ambassadeur de Russie à Bamako.\n\nIl s’est engagé à publier « le calendrier » avant la fin du mois. Les partis d’opposition en doutent, mais le saluent.\n';

/** What becomes of a quote of the article in an edited one, with the old text and without it. */
function placed(quote: string, after: string): { placement: Placement; words: string }[] {
  const old = new ArticleText(article);
  const text = new ArticleText(after);
  const at = old.text.indexOf(quote);
  const anchors = [anchorOf(old, old.spanFromUtf16(at, at + quote.length))];
  return [new Reanchorer(text, old), new Reanchorer(text)].map((reanchorer) => {
    const [placement] = reanchorer.placeAll(anchors);
    if (!placement) throw new RangeError('no placement');
    return { placement, words: text.slice(placement) };
  });
}

describe('Reanchorer', () => {
  it.each([
    ['nothing', (text: string) => text],
    ['a word far away', (text: string) => text.replace('saluent', 'craignent')],
    ['a few characters before', (text: string) => text.replace('mardi', 'lundi 3')],
    ['curly apostrophes and guillemets', (text: string) => text.replaceAll('’', "'").replace(/[«»]/g, '"')],
    ['line wrapping', (text: string) => text.replace('avant la fin', 'avant\nla fin')],
    [
      'Windows line endings and a byte order mark',
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ],
  ])('keeps an annotation on its words when %s changed', (_, edit) => {
    for (const { placement, words } of placed('s’est engagé à publier', edit(article))) {
      expect(placement.status).toMatch(/^(unchanged|moved)$/);
      expect(words.replace("'", '’').replace('\n', ' ')).toBe('s’est engagé à publier');
    }
  });

  it('follows its words through decomposed letters', () => {
    const [withOld] = placed('s’est engagé à publier', article.normalize('NFD'));
    expect(withOld?.words.normalize('NFC')).toBe('s’est engagé à publier');
    expect(withOld?.placement.status).toBe('moved');
  });

  it('asks a person when the words have changed, and shows whole words', () => {
    const [withOld, withoutOld] = placed(
      'Abdoulaye Diop',
      article.replace('Abdoulaye Diop', 'Abdoulaye Diap'),
    );
    expect(withOld).toMatchObject({
      placement: { status: 'review', why: 'changed' },
      words: 'Abdoulaye Diap',
    });
    expect(withoutOld?.placement.status).not.toMatch(/^(unchanged|moved)$/);
  });

  it('gives up an annotation whose sentence is gone', () => {
    const after = article.replace(/Il s’est engagé.*mois\. /, '');
    for (const { placement } of placed('« le calendrier »', after)) expect(placement.status).toBe('orphan');
  });

  it('follows a paragraph that has moved', () => {
    const [first = '', second = ''] = article.trimEnd().split('\n\n');
    const [withOld] = placed('Les partis d’opposition', `${second}\n\n${first}\n`);
    expect(withOld?.words).toBe('Les partis d’opposition');
  });

  it.each(knownLookAlikes.map((one) => [one.name, one] as const))(
    'is not taken in when %s',
    (_, lookAlike) => {
      for (const { status } of placeLookAlike(lookAlike)) expect(status).toMatch(/^(review|orphan)$/);
    },
  );

  it('without the old text, follows words with an edit right beside them when sure neighbours stand around them', () => {
    const before =
      'Le préfet a ouvert la séance à neuf heures devant la presse. Il a reçu mardi l’ambassadeur de Russie à Bamako. La séance a été levée à midi sans autre déclaration.';
    const after = before.replace('mardi l’ambassadeur', 'mardi, après une longue attente, l’ambassadeur');
    const old = new ArticleText(before);
    const anchorAt = (quote: string) => {
      const at = old.text.indexOf(quote);
      return anchorOf(old, old.spanFromUtf16(at, at + quote.length));
    };
    const text = new ArticleText(after);
    const words = (quotes: readonly string[]) =>
      new Reanchorer(text).placeAll(quotes.map(anchorAt)).map((placement) => ({
        silent: placement.status === 'unchanged' || placement.status === 'moved',
        words: text.slice(placement),
      }));
    const quotes = ['préfet', 'mardi', 'midi'];
    expect(words(quotes)).toEqual(quotes.map((quote) => ({ silent: true, words: quote })));
    // Alone it is for a person to say.
    expect(words(['mardi'])).toMatchObject([{ silent: false }]);
  });
});

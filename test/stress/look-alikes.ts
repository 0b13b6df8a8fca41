import { anchorOf } from '../../src/annotation/decision.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { isSilent, type Placement, Reanchorer } from '../../src/text/reanchor.ts';
import { repetitiveNews } from '../support/edited-text.ts';
import { chance } from '../support/random.ts';

/** An article before and after, and the words annotated in it that are gone from it although they stand elsewhere. */
export interface LookAlike {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly quote: string;
  /** Which of the places where the quote stands is annotated, from 0. */
  readonly occurrence: number;
}

/** What re-anchoring makes of it: with the old text, and without it. */
export function placeLookAlike({ before, after, quote, occurrence }: LookAlike): Placement[] {
  const old = new ArticleText(before);
  const text = new ArticleText(after);
  let at = -1;
  for (let i = 0; i <= occurrence; i++) at = old.text.indexOf(quote, at + 1);
  const anchor = anchorOf(old, old.spanFromUtf16(at, at + quote.length));
  return [new Reanchorer(text, old), new Reanchorer(text)].flatMap((reanchorer) =>
    reanchorer.placeAll([anchor]),
  );
}

export function isSilentOnLookAlike(lookAlike: LookAlike): boolean {
  return placeLookAlike(lookAlike).some(isSilent);
}

/** A news text in which a sentence and one that differs from it in a word stand; the annotated one is deleted. */
export function generateLookAlike(seed: number): LookAlike {
  const random = chance(seed);
  const sentences = repetitiveNews(3_000, random).split(/(?<=\.) (?=\p{Lu})|\n\n/u);
  // Long enough for a word to change beside the quote, and not begun or ended like its neighbours: of "A b. A c."
  // nobody can tell which A is left in "A c.".
  const edge = (i: number, last: boolean) => sentences[i]?.split(' ').at(last ? -1 : 0);
  const eligible = sentences.flatMap((sentence, i) => {
    const apart = edge(i, false) !== edge(i + 1, false) && edge(i, true) !== edge(i - 1, true);
    return sentence.split(' ').length > 4 && apart ? [i] : [];
  });
  const at = random.pick(eligible);
  const original = sentences[at] as string;
  const words = original.split(' ');
  const quoteFrom = random.below(Math.max(1, words.length - 2));
  const quote = words
    .slice(quoteFrom, quoteFrom + 1 + random.below(2))
    .join(' ')
    .replace(/[.,]$/, '');
  const outside = words.map((_, i) => i).filter((i) => i < quoteFrom || i > quoteFrom + 1);
  const changed = random.pick(outside);
  const copy = words.map((word, i) => (i === changed ? 'pourtant' : word)).join(' ');
  const others = sentences.filter((_, i) => i !== at);
  // Beside the deleted sentence it would be the same sentence with a word changed.
  const place = (at + 2 + random.below(others.length - 3)) % others.length;
  const withCopy = [...others.slice(0, place), copy, ...others.slice(place)];
  const home = at + (place < at ? 1 : 0);
  const before = [...withCopy.slice(0, home), original, ...withCopy.slice(home)];
  const start = before.slice(0, home).join(' ').length;
  return {
    name: `generated ${seed}`,
    before: before.join(' '),
    after: withCopy.join(' '),
    quote,
    occurrence: before.join(' ').slice(0, start).split(quote).length - 1,
  };
}

/** Shapes in which annotation tools are known to have put annotations on the wrong words. */
export const knownLookAlikes: readonly LookAlike[] = [
  {
    name: 'a paragraph is deleted, one like it stays (hypothesis/client 7571)',
    before:
      'Le port rouvre lundi.\n\nLe ministre des Transports a confirmé la fin des travaux au port de Lomé, selon un communiqué.\n\nLa route reste fermée.\n\nLe ministre des Transports a confirmé la fin des travaux au port de Cotonou, selon un communiqué.\n',
    after:
      'Le port rouvre lundi.\n\nLa route reste fermée.\n\nLe ministre des Transports a confirmé la fin des travaux au port de Cotonou, selon un communiqué.\n',
    quote: 'a confirmé la fin des travaux',
    occurrence: 0,
  },
  {
    name: 'a name is replaced, it also stands earlier (hypothesis/h 2798)',
    before:
      'Robin est arrivé tôt. Les autres dormaient encore.\n\nLe soir, Robin a parlé devant la salle comble.\n',
    after:
      'Robin est arrivé tôt. Les autres dormaient encore.\n\nLe soir, Camille a parlé devant la salle comble.\n',
    quote: 'Robin',
    occurrence: 1,
  },
  {
    name: 'a short name is gone, letters like it are elsewhere (hypothesis/h 2634)',
    before: 'Linus a présenté le noyau.\n\nDes machines chinoises équipent la salle.\n',
    after: 'Une équipe a présenté le noyau.\n\nDes machines chinoises équipent la salle.\n',
    quote: 'Linus',
    occurrence: 0,
  },
  {
    name: 'an office holder is replaced, his predecessor is named in the same words',
    before:
      'Le Premier ministre Kaboré a promis un plan. Plus loin : le Premier ministre Kaboré a promis un plan, dit-on.\n',
    after:
      'Le Premier ministre Sangaré a promis un plan. Plus loin : le Premier ministre Kaboré a promis un plan, dit-on.\n',
    quote: 'Kaboré',
    occurrence: 0,
  },
  {
    name: 'the only mention moves into a quotation of someone else',
    before: 'La ministre s’engage à publier le rapport en mai. Le parti s’y oppose.\n',
    after:
      'La ministre refuse de répondre. Le parti s’y oppose. « Qu’elle s’engage à publier le rapport en mai », dit-il.\n',
    quote: 's’engage à publier le rapport en mai',
    occurrence: 0,
  },
];

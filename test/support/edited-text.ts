import type { Chance } from './random.ts';

/** A character that keeps its identity through edits; typed or copied ones have none (-1). */
interface Character {
  readonly text: string;
  readonly id: number;
}

export type Level = 'light' | 'medium' | 'heavy' | 'structure' | 'typography' | 'nfd';

const words =
  'le la les de des du et à en un une pour dans sur avec qui que ministre accord président région travaux pays projet sécurité route eau santé école réunion communiqué partenaires développement coopération délégation frontière budget'.split(
    ' ',
  );

/** A text that remembers which of its characters come from the original: the truth for re-anchoring. */
export class EditedText {
  #characters: Character[];

  constructor(text: string) {
    this.#characters = Array.from(text, (character, id) => ({ text: character, id }));
  }

  get text(): string {
    return this.#characters.map(({ text }) => text).join('');
  }

  /** Where the surviving characters of an original span stand, and their share; undefined when none does. */
  locate(start: number, end: number): { start: number; end: number; share: number } | undefined {
    let first: number | undefined;
    let last = 0;
    let survivors = 0;
    for (const [place, { id }] of this.#characters.entries()) {
      if (id < start || id >= end) continue;
      first ??= place;
      last = place;
      survivors++;
    }
    return first === undefined
      ? undefined
      : { start: first, end: last + 1, share: survivors / (end - start) };
  }

  /** Edits per 6,000 characters: 4 light, 19 medium, 69 heavy, 4 of structure; at least one. */
  edit(level: Level, random: Chance): void {
    const size = this.#characters.length / 6_000;
    const times = (count: number) => Math.max(1, Math.round(count * size));
    if (level === 'light') for (let i = 0; i < times(4); i++) this.#smallEdit(random);
    if (level === 'medium') for (let i = 0; i < times(19); i++) this.#smallEdit(random);
    if (level === 'heavy') {
      for (let i = 0; i < times(60); i++) this.#smallEdit(random);
      for (let i = 0; i < times(9); i++) this.#sentenceEdit(random);
    }
    if (level === 'structure') for (let i = 0; i < times(4); i++) this.#paragraphEdit(random);
    if (level === 'typography') this.#typography(random);
    if (level === 'nfd') this.#replaceEach((text) => text.normalize('NFD'));
  }

  /** A word inserted, deleted, replaced, or one letter changed. */
  #smallEdit(random: Chance): void {
    const at = random.below(this.#characters.length);
    const kind = random.below(5);
    const word = this.#wordAround(at);
    if (kind === 0) this.#splice(word.start, 0, `${random.pick(words)} `);
    else if (kind === 1) this.#splice(word.start, word.end - word.start, '');
    else if (kind === 2) this.#splice(word.start, word.end - word.start, random.pick(words));
    else if (kind === 3) this.#splice(at, 1, random.pick([...'abcdeéilmnorstu']));
    else this.#splice(at, 0, random.pick([...'abcdeéilmnorstu,']));
  }

  #sentenceEdit(random: Chance): void {
    const at = random.below(this.#characters.length);
    const sentence = this.#stretch(at, (text) => /[.!?\n]/u.test(text));
    const fresh = Array.from({ length: 8 }, () => random.pick(words)).join(' ');
    const kind = random.below(3);
    if (kind === 0) this.#splice(sentence.start, sentence.end - sentence.start, '');
    else if (kind === 1) this.#splice(sentence.start, sentence.end - sentence.start, ` ${fresh}.`);
    else this.#splice(sentence.start, 0, ` ${fresh}.`);
  }

  /** A paragraph moved, duplicated, deleted, or inserted. */
  #paragraphEdit(random: Chance): void {
    const { start, end } = this.#stretch(random.below(this.#characters.length), (text) => text === '\n');
    const paragraph = this.#characters.slice(start, end);
    const kind = random.below(4);
    if (kind === 0) {
      this.#characters.splice(start, end - start);
      this.#characters.splice(this.#lineStart(random.below(this.#characters.length)), 0, ...paragraph);
    } else if (kind === 1) {
      const copy = paragraph.map(({ text }) => ({ text, id: -1 }));
      this.#characters.splice(this.#lineStart(random.below(this.#characters.length)), 0, ...copy);
    } else if (kind === 2) this.#characters.splice(start, end - start);
    else this.#splice(start, 0, `${Array.from({ length: 30 }, () => random.pick(words)).join(' ')}.\n`);
  }

  /** The clean-up that a newspaper's site or an editor makes: quotation marks, apostrophes, spaces, wrapping. */
  #typography(random: Chance): void {
    const wrap = random.in(0.5);
    this.#replaceEach((text) =>
      text === '’' ? "'" : text === '«' || text === '»' ? '"' : text === '\u00A0' ? ' ' : text,
    );
    if (!wrap) return;
    let column = 0;
    this.#characters = this.#characters.map((character) => {
      column = character.text === '\n' ? 0 : column + 1;
      if (column < 80 || character.text !== ' ') return character;
      column = 0;
      return { ...character, text: '\n' };
    });
  }

  #replaceEach(replace: (text: string) => string): void {
    this.#characters = this.#characters.flatMap(({ text, id }) =>
      Array.from(replace(text), (one) => ({ text: one, id })),
    );
  }

  #splice(at: number, remove: number, insert: string): void {
    this.#characters.splice(at, remove, ...Array.from(insert, (text) => ({ text, id: -1 })));
  }

  #wordAround(at: number) {
    return this.#stretch(at, (text) => !/[\p{L}\p{M}\p{N}]/u.test(text));
  }

  #lineStart(at: number): number {
    return this.#stretch(at, (text) => text === '\n').start;
  }

  /** From after the border before a place to after the border that ends its stretch. */
  #stretch(at: number, isBorder: (text: string) => boolean): { start: number; end: number } {
    let start = at;
    while (start > 0 && !isBorder(this.#characters[start - 1]?.text ?? '')) start--;
    let end = at;
    while (end < this.#characters.length && !isBorder(this.#characters[end]?.text ?? '')) end++;
    return { start, end: Math.min(this.#characters.length, end + 1) };
  }
}

const names =
  'Diop Traoré Keïta Ndiaye Sow Camara Diallo Morozov Lambert Sangaré Ouédraogo Bâ Konaté Kaboré Mensah Touré'.split(
    ' ',
  );
const verbs =
  'a annoncé,a promis,a rappelé,a rejeté,a signé,a présenté,va lancer,souhaite,a confirmé,a évoqué,a accepté,s’est engagé à'.split(
    ',',
  );
const objects =
  'un accord,la réforme,le projet de route,l’aide aux déplacés,la reprise du dialogue,le budget 2026,une enquête,la force commune,le barrage,un fonds d’urgence,le calendrier,la fermeture du poste'.split(
    ',',
  );

/** News-like French, deliberately repetitive, so that the same words stand in many places. */
export function repetitiveNews(length: number, random: Chance): string {
  let text = '';
  while (text.length < length) {
    const count = 2 + random.below(4);
    for (let i = 0; i < count; i++) {
      const place = random.in(0.4)
        ? ` à ${random.pick(['Bamako', 'Dakar', 'Niamey', 'Moscou', 'Lomé'])}`
        : '';
      const quoted = random.in(0.2) ? ` « ${random.pick(objects)} », dit-il` : '';
      text += `${random.pick(['M.', 'Mme', 'Le ministre', 'Le président'])} ${random.pick(names)} ${random.pick(verbs)} ${random.pick(objects)}${place}${quoted}. `;
    }
    text = `${text.trimEnd()}\n\n`;
  }
  return text;
}

import type { Language } from '../detector.ts';
import { agoRules } from './forms/ago.ts';
import { businessRules } from './forms/business.ts';
import { calendarRules } from './forms/calendar.ts';
import { clockRules } from './forms/clock.ts';
import { durationRules } from './forms/duration.ts';
import { holidayRules } from './forms/holiday.ts';
import { numericRules } from './forms/numeric.ts';
import { periodRules } from './forms/period.ts';
import { relativeRules } from './forms/relative.ts';
import { setRules } from './forms/set.ts';
import { vagueRules } from './forms/vague.ts';
import { weekRules } from './forms/week.ts';
import { weekdayRules } from './forms/weekday.ts';
import { yearRules } from './forms/year.ts';
import { english } from './lexicon/english.ts';
import { french } from './lexicon/french.ts';
import { hijriMonths } from './lexicon/hijri.ts';
import { unitWords } from './lexicon/units.ts';
import { Captures, compilePattern, type Pattern } from './pattern.ts';
import { type Candidate, dayPartWords, refinerWords } from './refine.ts';
import { roughWords } from './rough.ts';
import type { Convention, Match, Rule } from './rule.ts';
import { directionWords } from './tense.ts';
import { verbWords } from './verbs.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';
import { Words } from './words.ts';

/** All forms; where two match equally far the earlier one counts. */
const allRules: readonly Rule[] = [
  ...calendarRules,
  ...numericRules,
  ...periodRules,
  ...businessRules,
  ...weekRules,
  ...relativeRules,
  ...agoRules,
  ...setRules,
  ...weekdayRules,
  ...holidayRules,
  ...yearRules,
  ...clockRules,
  ...durationRules,
  ...vagueRules,
];

type Compiled = readonly [rule: Rule, pattern: Pattern];

const romanLetters: ReadonlySet<number> = new Set([...'IVXL'].map((letter) => letter.charCodeAt(0)));
const none: readonly Compiled[] = [];
/** A number of each kind that a slot may want. */
const loneNumbers = ['1', '22', '333', '2000', '55555', '20000101'];

/** The compiled rules of both languages, by the word that a match may begin with. */
export class Grammar {
  readonly convention: Convention;
  readonly vocabulary = new Vocabulary();
  /** The rules whose pattern may begin with a word. */
  readonly #wordRules = new Map<Entry, Compiled[]>();
  readonly #digitRules: Compiled[] = [];
  readonly #romanRules: Compiled[] = [];
  readonly #loneDigitRules: readonly Compiled[];
  /** The rules that match a word alone, as words are met. */
  readonly #lone = new Map<Entry, readonly Compiled[]>();

  constructor(convention: Convention) {
    this.convention = convention;
    for (const classes of [french, english, unitWords, hijriMonths]) this.vocabulary.addClasses(classes);
    for (const word of [
      ...refinerWords,
      ...roughWords,
      ...directionWords,
      ...verbWords,
      ...dayPartWords,
      "'",
    ])
      this.vocabulary.add(word);
    for (const rule of allRules) {
      if (rule.only && rule.only !== convention) continue;
      const pattern = compilePattern(rule.pattern, this.vocabulary);
      const compiled: Compiled = [rule, pattern];
      for (const key of new Set(pattern.first)) this.#register(compiled, key);
    }
    this.#loneDigitRules = this.#matching(this.#digitRules, loneNumbers);
  }

  #register(rule: Compiled, key: string): void {
    if (key === '#') this.#digitRules.push(rule);
    else if (key === '~') this.#romanRules.push(rule);
    else if (key === "'" || key.startsWith('='))
      this.#begins(this.vocabulary.add(key.replace(/^=/, '')), rule);
    else for (const entry of this.vocabulary.withClass(key)) this.#begins(entry, rule);
  }

  #begins(entry: Entry, rule: Compiled): void {
    const rules = this.#wordRules.get(entry);
    if (!rules) this.#wordRules.set(entry, [rule]);
    else if (!rules.includes(rule)) rules.push(rule);
  }

  /** The longest reading that begins at a word. */
  best(words: Words, at: number, language: Language): Candidate | undefined {
    let best: Candidate | undefined;
    let free = new Captures(at);
    for (const [rule, pattern] of this.#rulesAt(words, at)) {
      const captures = free;
      const end = pattern.match(words, at, captures);
      if (end < 0) continue;
      free = new Captures(at);
      if (end <= at || (best && end <= best.end)) continue;
      const match: Match = {
        words,
        start: at,
        end,
        language,
        convention: this.convention,
        get: (name) => captures.get(name),
        range: (name) => captures.range(name),
      };
      const reading = rule.read(match);
      const last = reading?.to ?? end;
      if (reading && (!best || last > best.end))
        best = { rule, reading, start: reading.from ?? at, end: last };
    }
    return best;
  }

  /** The rules that may match at a word; where no rule knows the word after it, only those that match it alone. */
  #rulesAt(words: Words, at: number): readonly Compiled[] {
    const word = words.list[at];
    if (!word) return none;
    const alone = !this.#known(words, at + 1);
    if (word.digits > 0) return alone ? this.#loneDigitRules : this.#digitRules;
    if (word.entry) {
      const rules = this.#wordRules.get(word.entry);
      return rules ? (alone ? this.#loneRules(word.entry, rules) : rules) : none;
    }
    return this.#isRoman(words, at) ? this.#romanRules : none;
  }

  #known(words: Words, at: number): boolean {
    const word = words.list[at];
    return word !== undefined && (word.entry !== undefined || word.digits > 0 || this.#isRoman(words, at));
  }

  #isRoman(words: Words, at: number): boolean {
    const word = words.list[at];
    return word !== undefined && romanLetters.has(words.text.charCodeAt(word.start));
  }

  #loneRules(entry: Entry, rules: readonly Compiled[]): readonly Compiled[] {
    const known = this.#lone.get(entry);
    if (known) return known;
    const lone = this.#matching(rules, [entry.key]);
    this.#lone.set(entry, lone);
    return lone;
  }

  /** The rules that match one of some texts from the beginning. */
  #matching(rules: readonly Compiled[], texts: readonly string[]): readonly Compiled[] {
    const samples = texts.map((text) => new Words(text, this.vocabulary));
    return rules.filter(([, pattern]) =>
      samples.some((words) => pattern.match(words, 0, new Captures(0)) >= 0),
    );
  }
}

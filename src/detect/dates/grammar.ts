import type { Language } from '../detector.ts';
import { calendarRules } from './forms/calendar.ts';
import { clockRules } from './forms/clock.ts';
import { durationRules } from './forms/duration.ts';
import { holidayRules } from './forms/holiday.ts';
import { numericRules } from './forms/numeric.ts';
import { periodRules } from './forms/period.ts';
import { relativeRules } from './forms/relative.ts';
import { setRules } from './forms/set.ts';
import { vagueRules } from './forms/vague.ts';
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
import { tenseWords } from './tense.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** All forms; where two match equally far the earlier one counts. */
const allRules: readonly Rule[] = [
  ...calendarRules,
  ...numericRules,
  ...periodRules,
  ...relativeRules,
  ...setRules,
  ...weekdayRules,
  ...holidayRules,
  ...yearRules,
  ...clockRules,
  ...durationRules,
  ...vagueRules,
];

const romanLetters: ReadonlySet<number> = new Set([...'IVXL'].map((letter) => letter.charCodeAt(0)));
const none: readonly Rule[] = [];

/** The compiled rules of both languages, by the word that a match may begin with. */
export class Grammar {
  readonly convention: Convention;
  readonly vocabulary = new Vocabulary();
  readonly #patterns = new Map<Rule, Pattern>();
  readonly #digitRules: Rule[] = [];
  readonly #romanRules: Rule[] = [];

  constructor(convention: Convention) {
    this.convention = convention;
    for (const classes of [french, english, unitWords, hijriMonths]) this.vocabulary.addClasses(classes);
    for (const word of [...refinerWords, ...roughWords, ...tenseWords, ...dayPartWords, "'"])
      this.vocabulary.add(word);
    for (const rule of allRules) {
      if (rule.only && rule.only !== convention) continue;
      const pattern = compilePattern(rule.pattern, this.vocabulary);
      this.#patterns.set(rule, pattern);
      for (const key of new Set(pattern.first)) this.#register(rule, key);
    }
  }

  #register(rule: Rule, key: string): void {
    if (key === '#') this.#digitRules.push(rule);
    else if (key === '~') this.#romanRules.push(rule);
    else if (key === "'" || key.startsWith('=')) this.vocabulary.add(key.replace(/^=/, '')).rules.add(rule);
    else for (const entry of this.vocabulary.withClass(key)) entry.rules.add(rule);
  }

  /** The longest reading that begins at a word. */
  best(words: Words, at: number, language: Language): Candidate | undefined {
    let best: Candidate | undefined;
    for (const rule of this.#rulesAt(words, at)) {
      const captures = new Captures(at);
      const end = this.#patterns.get(rule)?.match(words, at, captures) ?? -1;
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

  #rulesAt(words: Words, at: number): Iterable<Rule> {
    const word = words.list[at];
    if (!word) return none;
    if (word.digits > 0) return this.#digitRules;
    if (word.entry) return word.entry.rules;
    return romanLetters.has(words.text.charCodeAt(word.start)) ? this.#romanRules : none;
  }
}

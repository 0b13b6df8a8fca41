import type { Status } from '../annotation/annotation.ts';
import type { Format, OffsetUnit } from './format.ts';
import { defaultExportOptions, type ExportOptions } from './options.ts';
import { parseShares, type SplitGrouping, type SplitOptions } from './split.ts';

/** Export options as a command line takes them and an editor keeps them; what is absent is as by default. */
export interface OptionWords {
  /** An annotator's layer, or `all`; absent or '' for the shared one. */
  readonly layer?: string | undefined;
  readonly status?: readonly string[] | undefined;
  readonly labels?: readonly string[] | undefined;
  /** `80/10/10` */
  readonly split?: string | undefined;
  readonly groupBy?: string | undefined;
  readonly granularity?: string | undefined;
  readonly unit?: string | undefined;
  readonly suggestions?: boolean | undefined;
  readonly unannotated?: boolean | undefined;
  readonly anonymize?: boolean | undefined;
}

export const exportStates = ['todo', 'in-progress', 'done'] as const satisfies readonly Status[];
export const groupings = [
  'article',
  'folder',
  'content',
  'month',
] as const satisfies readonly SplitGrouping[];
const granularities = ['article', 'sentence'] as const;
const offsetUnits = ['code-point', 'utf-16'] as const satisfies readonly OffsetUnit[];

/** A value that an option cannot have. Its message is English. */
export class OptionError extends Error {
  readonly option: keyof OptionWords;
  readonly wording: Readonly<Record<'en' | 'fr', string>>;

  /** @param wording one line, without the option's name */
  constructor(option: keyof OptionWords, wording: OptionError['wording']) {
    super(wording.en);
    this.option = option;
    this.wording = wording;
  }
}

const noSplit = {
  en: 'there is no split to keep articles in',
  fr: 'il n’y a pas de répartition dans laquelle garder des articles ensemble',
};

/** The options that the words mean. Throws OptionError. */
export function readOptions(words: OptionWords, format: Format): ExportOptions {
  const { layer = '', status, labels, suggestions, unannotated, anonymize } = words;
  const states = status?.map((state) => oneOf('status', exportStates, state));
  const split = readSplit(words);
  const unit = readUnit(words, format);
  return {
    layers:
      layer === '' ? { kind: 'shared' } : layer === 'all' ? { kind: 'all' } : { kind: 'named', name: layer },
    ...(states === undefined ? {} : { states }),
    ...(labels === undefined ? {} : { labels }),
    ...(split === undefined ? {} : { split }),
    ...(unit === undefined ? {} : { unit }),
    granularity: oneOf('granularity', granularities, words.granularity ?? defaultExportOptions.granularity),
    suggestions: suggestions ?? defaultExportOptions.suggestions,
    unannotated: unannotated ?? defaultExportOptions.unannotated,
    anonymize: anonymize ?? defaultExportOptions.anonymize,
  };
}

function readSplit({ split, groupBy }: OptionWords): SplitOptions | undefined {
  if (split === undefined) {
    if (groupBy !== undefined) throw new OptionError('groupBy', noSplit);
    return undefined;
  }
  try {
    return { shares: parseShares(split), groupBy: oneOf('groupBy', groupings, groupBy ?? 'article') };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fr = `« ${split} » n’est pas une répartition telle que 80/10/10`;
    throw new OptionError('split', { en: error.message, fr });
  }
}

function readUnit({ unit }: OptionWords, { id, units }: Format): OffsetUnit | undefined {
  if (unit === undefined) return undefined;
  const known = oneOf('unit', offsetUnits, unit);
  if (units.length === 0 || units.includes(known)) return known;
  throw new OptionError('unit', {
    en: `${id} counts offsets in ${units.join(' or ')} only`,
    fr: `${id} ne compte les positions qu’en ${units.join(' ou ')}`,
  });
}

function oneOf<T extends string>(option: keyof OptionWords, choices: readonly T[], value: string): T {
  const choice = choices.find((item) => item === value);
  if (choice !== undefined) return choice;
  throw new OptionError(option, {
    en: `it is one of ${choices.join(', ')}, not "${value}"`,
    fr: `les valeurs possibles sont ${choices.join(', ')}, et non « ${value} »`,
  });
}

import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { parseDelimited, unguarded } from '../delimited.ts';
import { originOf, partsFromUnits, spanFromUnits } from '../draft.ts';
import { groupBy } from '../group.ts';
import { attributesOf, parseJson, partsOf } from '../json-value.ts';
import { exportedUnit } from '../manifest.ts';
import type { Draft, ImportedContent, Reader, SentencePlace } from '../reader.ts';
import { sentenceOf } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { statusOf } from './jsonl.ts';

/** Tables with a row an annotation: `file` (or `doc`), `start`, `end`, `label`, and what our own export has. */
export const csvReader: Reader = {
  id: 'csv',
  async *read(file) {
    const content = await file.text();
    const head = content.slice(0, content.search(/[\r\n]|$/));
    const excel = head.includes(';') && !head.includes(',');
    const rows = [...parseDelimited(content, excel ? ';' : ',')];
    const columns = new Map((rows.shift() ?? []).map((name, i) => [name.trim(), i]));
    const missing = ['start', 'end', 'label'].filter((name) => !columns.has(name));
    if (missing.length > 0 || !(columns.has('file') || columns.has('doc'))) {
      yield { place: file.path, problem: noColumns };
      return;
    }
    // A split's table lies in its folder; the texts of all lie together.
    const split = file.path.split('/').at(-2) ?? '';
    const records = rows.map((row) => {
      const cells = excel ? row.map(unguarded) : row;
      return new Map([...columns].map(([name, i]) => [name, cells[i] ?? '']));
    });
    const keyOf = (record: Row) => record.get('document') || record.get('file') || record.get('doc') || '';
    const units = exportedUnit((await file.sibling('manifest.json')) ?? '') === 'utf-16';
    let before: SentencePlace | undefined;
    for (const [key, group] of groupBy(records, keyOf)) {
      const [first] = group;
      const name = first?.get('file') || first?.get('doc') || key;
      const textOf = async (stem: string) =>
        (await file.sibling(`texts/${stem}.txt`)) ?? (await file.sibling(`texts/${split}/${stem}.txt`));
      const published = first?.get('published');
      const status = statusOf(first?.get('status'));
      const layer = first?.get('layer');
      const described = {
        name,
        ...(layer ? { layer } : {}),
        ...(published ? { facts: { published } } : {}),
        ...(status === undefined ? {} : { status }),
      };
      const sentence = sentenceOf(key, name);
      // A sentence without annotations has no row, but it says where the next one is.
      let number = (sentence?.of === before?.of && before?.number) || 0;
      while (sentence && ++number < sentence.number) {
        const text = await textOf(`${sentence.of}.s${number}`);
        if (text === undefined) break;
        yield { ...described, text, sentence: { of: sentence.of, number }, content: () => ({ drafts: [] }) };
      }
      before = sentence;
      const text = await textOf(sentence ? `${sentence.of}.s${sentence.number}` : key);
      yield {
        ...described,
        ...(text === undefined ? {} : { text }),
        ...(sentence === undefined ? {} : { sentence }),
        content: (article) => contentOf(group, article, units),
      };
    }
  },
};

const noColumns = {
  en: 'the table needs the columns file, start, end and label',
  fr: 'il faut au tableau les colonnes file, start, end et label',
};

type Row = ReadonlyMap<string, string>;

/** @param known true when offsets count UTF-16 code units for certain */
function contentOf(rows: readonly Row[], text: ArticleText, known: boolean): ImportedContent {
  const problems: Wording[] = [];
  const drafts = rows.flatMap((row): Draft[] => {
    const start = Number(row.get('start') || Number.NaN);
    const end = Number(row.get('end') || Number.NaN);
    const units = known || onlyUnitsGive(row.get('quote') ?? '', text, start, end);
    const place = units ? spanFromUnits(text, start, end) : { start, end };
    if (place && isPlace(text, place)) {
      const { parts, ...rest } = restOf(row);
      const pieces = units ? partsFromUnits(text, parts) : parts;
      return [{ label: row.get('label') ?? '', ...place, ...rest, ...(pieces ? { parts: pieces } : {}) }];
    }
    const at = `[${row.get('start') ?? ''}, ${row.get('end') ?? ''})`;
    problems.push({ en: `${at} is no place of the text`, fr: `${at} n’est pas un endroit du texte` });
    return [];
  });
  return { drafts, problems };
}

/** True when the quote stands where code units say, and not where code points do. */
function onlyUnitsGive(quote: string, text: ArticleText, start: number, end: number): boolean {
  const place = { start, end };
  if (quote === '' || (isPlace(text, place) && text.slice(place) === quote)) return false;
  const other = spanFromUnits(text, start, end);
  return other !== undefined && text.slice(other) === quote;
}

function isPlace(text: ArticleText, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function restOf(row: Row): Omit<Partial<Draft>, 'label' | 'start' | 'end'> {
  const texts = (['id', 'quote', 'entity', 'note', 'by', 'at'] as const).flatMap((key) => {
    const value = row.get(key);
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  const attributes = attributesOf(parseJson(row.get('attributes') ?? ''));
  const parts = partsOf(parseJson(row.get('parts') ?? ''));
  const origin = originOf(row.get('origin'));
  return {
    ...Object.fromEntries(texts),
    ...(attributes === undefined ? {} : { attributes }),
    ...(parts === undefined ? {} : { parts }),
    ...(origin === undefined ? {} : { origin }),
  };
}

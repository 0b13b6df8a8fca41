import type { ArticleText } from '../../text/article-text.ts';
import { parseObject, stringAt } from '../json-value.ts';
import type { Draft, ImportedContent, ImportFile, Reader, SentencePlace } from '../reader.ts';
import { sentenceOf } from '../sentence.ts';
import { WordedError, type Wording } from '../wording.ts';

/** IOB2 and CoNLL with one token a line; the texts come from the token map beside, or from the folder by order. */
export const iob2Reader: Reader = {
  id: 'iob2',
  async *read(file) {
    const sources = await tokenMap(file);
    let number = 0;
    for (const rows of documentsOf(await file.text())) {
      const source = sources[number++];
      if (!source) {
        yield { place: `${file.path}: document ${number}`, problem: noSource };
        continue;
      }
      const { name, textPath, sha256, sentence } = source;
      const text = textPath === undefined ? undefined : await file.sibling(textPath);
      yield {
        name,
        ...(text === undefined ? {} : { text }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(sentence === undefined ? {} : { sentence }),
        content: (article) => contentOf(rows, article),
      };
    }
  },
};

const noSource = {
  en: 'the token map beside it (.tokens.jsonl) does not say which text it is of',
  fr: 'la table des mots à côté (.tokens.jsonl) ne dit pas de quel texte il est',
};

function noToken(token: string, at: number): Wording {
  return {
    en: `the token ${token} is not in the text after place ${at}`,
    fr: `le mot ${token} n’est pas dans le texte après la position ${at}`,
  };
}

interface TextSource {
  readonly name: string;
  readonly textPath?: string;
  readonly sha256?: string;
  readonly sentence?: SentencePlace;
}

async function tokenMap(file: ImportFile): Promise<TextSource[]> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '.tokens.jsonl');
  const content = (await file.sibling(name)) ?? '';
  return content.split('\n').flatMap((line) => {
    const object = parseObject(line);
    const article = object && stringAt(object, 'file');
    if (!object || article === undefined) return [];
    const textPath = stringAt(object, 'text');
    const sha256 = stringAt(object, 'sha256');
    const sentence = sentenceOf(stringAt(object, 'id'), article);
    return [
      {
        name: article,
        ...(textPath === undefined ? {} : { textPath }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(sentence === undefined ? {} : { sentence }),
      },
    ];
  });
}

interface Row {
  readonly token: string;
  readonly tag: string;
}

function documentsOf(content: string): Row[][] {
  const documents: Row[][] = [];
  let rows: Row[] | undefined;
  for (const line of content.split(/\r?\n/)) {
    const cells = line.split(/[ \t]+/);
    if (cells[0] === '-DOCSTART-') {
      rows = [];
      documents.push(rows);
    } else if (line.trim() !== '') {
      if (!rows) {
        rows = [];
        documents.push(rows);
      }
      rows.push({ token: cells[0] ?? '', tag: cells.at(-1) ?? 'O' });
    }
  }
  return documents;
}

/** Finds each token after the one before it, and joins what the tags join. IOB1 reads the same. */
function contentOf(rows: readonly Row[], text: ArticleText): ImportedContent {
  const drafts: Draft[] = [];
  let at = 0;
  let open: { label: string; start: number; end: number } | undefined;
  const close = () => {
    if (open) drafts.push({ label: open.label, ...text.spanFromUtf16(open.start, open.end) });
    open = undefined;
  };
  for (const { token, tag } of rows) {
    const start = text.text.indexOf(token, at);
    if (start < 0) throw new WordedError(noToken(JSON.stringify(token), at));
    at = start + token.length;
    const label = tag.slice(2);
    if (tag.startsWith('I-') && open?.label === label) {
      open = { ...open, end: at };
      continue;
    }
    close();
    if (/^[BI]-./.test(tag)) open = { label, start, end: at };
  }
  close();
  return { drafts };
}

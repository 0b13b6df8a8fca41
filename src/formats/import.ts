import type { Layer } from '../annotation/layer.ts';
import { registryFileName } from '../registry/read.ts';
import type { Entity } from '../registry/registry.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { ArticleText } from '../text/article-text.ts';
import type { DatasetSuggestion } from './document.ts';
import { type ImportRules, layerOfImport } from './layer-of-import.ts';
import { MentionedEntities } from './mentioned-entities.ts';
import type { ImportedDocument, ImportFile, ImportProblem, Reader } from './reader.ts';
import { isSentence, joinSentences, type Sentence } from './sentence.ts';
import { checkSinkPath } from './sink.ts';
import { WordedError, type Wording, wordingOf } from './wording.ts';

/** The folder that a dataset goes into. Nothing that is there is ever replaced. */
export interface ImportTarget {
  /** An article with exactly this text. @param sha256 hex, of the normalised text */
  findText(sha256: string): Promise<string | undefined>;
  read(path: string): Promise<ArticleText | undefined>;
  /** Rejects when there is such a file. */
  createArticle(path: string, text: string): Promise<void>;
  /** Rejects when the article has this layer already, or the layer cannot be written. @param name '' for shared */
  createLayer(path: string, name: string, layer: Layer): Promise<void>;
  /** Where the suggestions went. Rejects when there are some already. */
  createSuggestions(path: string, suggestions: readonly DatasetSuggestion[]): Promise<void>;
  /** Puts those of the entities into the registry whose ids it does not know. How many they were. */
  createEntities(entities: readonly Entity[]): Promise<number>;
}

export interface ImportOptions extends ImportRules {
  readonly scheme: Scheme;
  /** The layer that gets everything; undefined for the one that the dataset names, else the shared one. */
  readonly layer: string | undefined;
  sha256(text: string): string;
  /** Called after every document; returning false stops the import. */
  progress?(documents: number): boolean;
}

export interface ImportReport {
  documents: number;
  /** Articles that were made. */
  created: number;
  /** Articles that were there. */
  matched: number;
  annotations: number;
  suggestions: number;
  /** Entities that annotations point to and that the registry did not have. */
  entities: number;
  readonly problems: ImportProblem[];
}

const problemLimit = 10_000;

/** Reads the files into the folder, document by document; what cannot be read is named and left out. */
export async function importDataset(
  files: Iterable<ImportFile>,
  reader: Reader,
  target: ImportTarget,
  options: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    documents: 0,
    created: 0,
    matched: 0,
    annotations: 0,
    suggestions: 0,
    entities: 0,
    problems: [],
  };
  const tell = (problem: ImportProblem) => {
    if (report.problems.length < problemLimit) report.problems.push(problem);
  };
  const made = new Set<string>();
  const mentioned = new MentionedEntities();
  let stopped = false;
  const take = async (document: ImportedDocument, file: ImportFile) => {
    await importDocument(document, file, target, options, { report, tell, made, mentioned });
    report.documents++;
    stopped ||= options.progress?.(report.documents) === false;
  };
  /** Sentences of one document that came one after the other, over files too. */
  let sentences: Sentence[] = [];
  const flush = async (file: ImportFile) => {
    const found = sentences;
    sentences = [];
    if (found.length > 0) await take(joinSentences(found), file);
  };
  await readAll();
  if (mentioned.size > 0) {
    try {
      report.entities = await target.createEntities(mentioned.entities());
    } catch (error) {
      tell({ place: registryFileName, problem: wordingOf(error) });
    }
  }
  return report;

  async function readAll(): Promise<void> {
    let last: ImportFile | undefined;
    for (const file of files) {
      last = file;
      try {
        for await (const item of reader.read(file, options)) {
          if ('problem' in item) {
            tell(item);
            continue;
          }
          if (item.sentence?.of !== sentences[0]?.sentence.of) await flush(file);
          if (isSentence(item)) sentences.push(item);
          else await take(item, file);
          if (stopped) return;
        }
      } catch (error) {
        tell({ place: file.path, problem: wordingOf(error) });
      }
    }
    if (last) await flush(last);
  }
}

interface Progress {
  readonly report: ImportReport;
  readonly tell: (problem: ImportProblem) => void;
  /** The articles that this import made. */
  readonly made: Set<string>;
  readonly mentioned: MentionedEntities;
}

async function importDocument(
  document: ImportedDocument,
  file: ImportFile,
  target: ImportTarget,
  options: ImportOptions,
  { report, tell, made, mentioned }: Progress,
): Promise<void> {
  const place = `${file.path}: ${document.name ?? `document ${report.documents + 1}`}`;
  try {
    const { path, text, exists } = await findArticle(document, target, options, report.documents + 1, made);
    const found = layerOfImport(document, document.content(text), text, options);
    for (const problem of found.problems) tell({ place, problem });
    if (!exists) await target.createArticle(path, text.text);
    if (!exists) made.add(path);
    if (exists) report.matched++;
    else report.created++;
    const { layer, suggestions } = found;
    if (layer.annotations.length > 0 || layer.rejected.length > 0 || suggestions.length === 0) {
      await target.createLayer(path, options.layer ?? document.layer ?? '', layer);
      report.annotations += layer.annotations.length;
      mentioned.add(layer);
    }
    if (suggestions.length > 0) {
      await target.createSuggestions(path, suggestions);
      report.suggestions += suggestions.length;
    }
  } catch (error) {
    tell({ place, problem: wordingOf(error) });
  }
}

/** The article of a document: by its text, else by its name, else a new one. Throws an Error when there is no way. */
async function findArticle(
  document: ImportedDocument,
  target: ImportTarget,
  options: ImportOptions,
  number: number,
  made: ReadonlySet<string>,
): Promise<{ path: string; text: ArticleText; exists: boolean }> {
  const own = document.text === undefined ? undefined : new ArticleText(document.text);
  const name = articleName(document.name, number);
  const named = await target.read(name);
  const sha256 = own ? options.sha256(own.text) : document.sha256;
  if (named && (own ? named.text === own.text : sameText(named, sha256, options))) {
    return { path: name, text: named, exists: true };
  }
  const path = sha256 === undefined ? undefined : await target.findText(sha256);
  const text = path === undefined ? undefined : await target.read(path);
  // Two articles of a dataset with the same text stay two.
  const twin = path !== undefined && made.has(path) && own !== undefined && !named;
  if (path !== undefined && text && !twin) return { path, text, exists: true };
  if (!own && document.sentence) throw new WordedError(onlySentences);
  if (!own) throw new WordedError(noText);
  if (named) throw new WordedError(otherText(name));
  return { path: name, text: own, exists: false };
}

const onlySentences = {
  en: 'only sentences of it are in the dataset, and it is not here',
  fr: 'le jeu de données n’en a que des phrases, et l’article n’est pas ici',
};
const noText = {
  en: 'the dataset does not hold the text, and no article here is it',
  fr: 'le jeu de données n’a pas le texte, et aucun article d’ici ne l’est',
};
const hiddenName = {
  en: 'a name that starts with a dot is not taken',
  fr: 'un nom qui commence par un point n’est pas pris',
};

function otherText(name: string): Wording {
  return { en: `${name} is there and has another text`, fr: `${name} existe et a un autre texte` };
}

function sameText(text: ArticleText, sha256: string | undefined, options: ImportOptions): boolean {
  return sha256 === undefined || options.sha256(text.text) === sha256;
}

/** A path for a document's article. Throws SinkError for one that would leave the folder. */
function articleName(name: string | undefined, number: number): string {
  if (name === undefined || name === '') return `imported-${number}.txt`;
  checkSinkPath(name);
  if (name.split('/').some((part) => part.startsWith('.'))) throw new WordedError(hiddenName);
  return name.endsWith('.txt') ? name : `${name}.txt`;
}

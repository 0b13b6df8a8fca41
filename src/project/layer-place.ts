import { isAnnotatorName, sidecarNames, sidecarPath } from '../sidecar/paths.ts';
import { guillemets, type Problem, type Wording } from '../yaml/problem.ts';
import type { Files } from './files.ts';

/** Where a layer is kept, and why it must not be: then nothing is read or written there. */
export interface LayerPlace {
  /** Path of the sidecar; that of the shared layer when no file can bear the annotator's name. */
  readonly path: string;
  /** Undefined when all is well. */
  problem(): Promise<Problem | undefined>;
}

/** The codes of a {@link LayerPlace}'s problems: another annotator's name settles them. */
export const nameProblems: ReadonlySet<string> = new Set(['annotator-name', 'sidecar-of-another']);

/**
 * The place of an article's layer. One file can bear the names of two layers: `a.b.annotations.yaml` is b's layer of
 * `a.txt` and the shared one of `a.b.txt`. It belongs to the first of these articles that exists.
 * @param annotator as the user has written it; undefined for the shared layer
 */
export function placeOfLayer(
  files: Pick<Files, 'read'>,
  article: string,
  annotator: string | undefined,
): LayerPlace {
  if (annotator !== undefined && !isAnnotatorName(annotator)) {
    const problem = nameProblem('annotator-name', badName(annotator));
    return { path: sidecarPath(article), problem: () => Promise.resolve(problem) };
  }
  const path = sidecarPath(article, annotator);
  const names = sidecarNames(path);
  const others = names.slice(
    0,
    names.findIndex((name) => name.article === article),
  );
  return {
    path,
    problem: async () => {
      for (const other of others) {
        if (await files.read(other.article).catch(() => undefined))
          return nameProblem('sidecar-of-another', taken(path, article, other.article));
      }
      return undefined;
    },
  };
}

/** The layer has no place of its own. `message` is English; `wording` is for people. */
export class LayerPlaceError extends Error {
  readonly wording: Wording;

  constructor({ message }: Problem) {
    super(message.en);
    this.name = 'LayerPlaceError';
    this.wording = message;
  }
}

function nameProblem(code: string, message: Wording): Problem {
  return { code, severity: 'error', message, line: 1, column: 1 };
}

function badName(name: string): Wording {
  return {
    en: `${JSON.stringify(name)} cannot be an annotator’s name: it names files. Letters, digits, - and _, starting with a letter or digit.`,
    fr: `${guillemets(name)} ne peut pas être un nom d’annotateur\u00a0: il nomme des fichiers. Des lettres, des chiffres, - et _, en commençant par une lettre ou un chiffre.`,
  };
}

function taken(path: string, article: string, other: string): Wording {
  return {
    en: `${path} belongs to ${other}: your annotations of ${article} would be taken for those of ${other}.`,
    fr: `${path} appartient à ${other}\u00a0: vos annotations de ${article} passeraient pour celles de ${other}.`,
  };
}

import { clause, type Problem, type Wording } from '../yaml/problem.ts';

/** Why the disk did not take a file. */
export type DiskRefusal = 'no-space' | 'read-only' | 'no-permission' | 'busy' | 'outside' | 'failed';

/** The sidecar cannot be read, so it is not written. `message` is English; `wording` is for people. */
export class UnreadableSidecarError extends Error {
  readonly path: string;
  /** At least one. */
  readonly problems: readonly Problem[];
  readonly wording: Wording;

  constructor(path: string, problems: readonly Problem[]) {
    const problem = problems.find(({ severity }) => severity === 'error');
    const line = problem?.line ?? 1;
    const why = problem?.message ?? { en: '', fr: '' };
    const wording = {
      en: `${path} cannot be read (line ${line}: ${clause(why.en)}) and was left as it is.`,
      fr: `${path} est illisible (ligne ${line} : ${clause(why.fr)}) et n’a pas été modifié.`,
    };
    super(wording.en);
    this.name = 'UnreadableSidecarError';
    this.path = path;
    this.problems = problems;
    this.wording = wording;
  }
}

/** The disk refused; the decisions are kept and can be written later. */
export class SaveRefusedError extends Error {
  readonly path: string;
  readonly refusal: DiskRefusal;
  readonly wording: Wording;

  constructor(path: string, cause: unknown) {
    const refusal = refusalOf(cause);
    const detail = cause instanceof Error ? cause.message : String(cause);
    const wording = wordings[refusal](path, detail);
    super(wording.en, { cause });
    this.name = 'SaveRefusedError';
    this.path = path;
    this.refusal = refusal;
    this.wording = wording;
  }
}

/** From the `code` of a Node or VS Code file system error. */
function refusalOf(error: unknown): DiskRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes.get(code) ?? 'failed';
}

const codes = new Map<string, DiskRefusal>([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EFBIG', 'no-space'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['NoPermissions', 'no-permission'],
  ['EBUSY', 'busy'],
  ['ELOCKED', 'busy'],
  ['ECHANGED', 'busy'],
  ['ETXTBSY', 'busy'],
  ['Unavailable', 'busy'],
  ['EOUTSIDE', 'outside'],
]);

const wordings: Record<DiskRefusal, (path: string, detail: string) => Wording> = {
  'no-space': (path) => ({
    en: `${path} could not be saved: the disk is full. Your decisions are kept.`,
    fr: `Impossible d’enregistrer ${path} : le disque est plein. Vos décisions sont conservées.`,
  }),
  'read-only': (path) => ({
    en: `${path} could not be saved: the disk is read-only. Your decisions are kept.`,
    fr: `Impossible d’enregistrer ${path} : le disque est en lecture seule. Vos décisions sont conservées.`,
  }),
  'no-permission': (path) => ({
    en: `${path} could not be saved: you may not write it. Your decisions are kept.`,
    fr: `Impossible d’enregistrer ${path} : l’écriture est interdite. Vos décisions sont conservées.`,
  }),
  busy: (path) => ({
    en: `${path} could not be saved: another program is using it. Your decisions are kept.`,
    fr: `Impossible d’enregistrer ${path} : un autre programme l’utilise. Vos décisions sont conservées.`,
  }),
  outside: (path) => ({
    en: `${path} leads out of the folder and is not written.`,
    fr: `${path} mène hors du dossier et n’est pas modifié.`,
  }),
  failed: (path, detail) => ({
    en: `${path} could not be saved: ${detail}. Your decisions are kept.`,
    fr: `Impossible d’enregistrer ${path} : ${detail}. Vos décisions sont conservées.`,
  }),
};

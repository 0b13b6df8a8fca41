import { readFile, writeFile } from 'node:fs/promises';
import { mergeSidecars } from '../../sidecar/merge-files.ts';
import { fileName, sidecarNames } from '../../sidecar/paths.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import { type Call, CallError, type Command, exitCodes, FailureError } from '../command.ts';

export const mergeCommand: Command = {
  name: 'merge',
  usage: 'BASE OURS THEIRS PATH',
  summary: 'Merges three versions of an annotation file by annotation, into OURS: a git merge driver.',
  options: [],
  details: [
    'To install it in a repository:',
    '  git config merge.article-annotator.driver "article-annotator merge %O %A %B %P"',
    '  echo "*.annotations.yaml merge=article-annotator text eol=lf" >> .gitattributes',
    '',
    'What both sides changed differently is kept in both versions, marked with a note, and the exit',
    'code is 1. A version that cannot be read leaves OURS as it is, with exit code 1.',
  ],
  run: runMerge,
};

async function runMerge({ positionals, terminal }: Call): Promise<number> {
  const [base, ours, theirs, path, ...rest] = positionals;
  if (
    base === undefined ||
    ours === undefined ||
    theirs === undefined ||
    path === undefined ||
    rest.length > 0
  ) {
    throw new CallError('merge takes four arguments: BASE OURS THEIRS PATH');
  }
  const [baseText, oursText, theirsText] = await Promise.all([base, ours, theirs].map(read));
  const article = sidecarNames(path).at(-1)?.article ?? path;
  const merged = mergeSidecars(baseText ?? '', oursText ?? '', theirsText ?? '', fileName(article));
  if (merged.text === undefined) {
    const [problem] = merged.problems;
    const where = `${path} (${merged.unreadable}), line ${problem?.line ?? 1}`;
    throw new FailureError(`${where}: ${problem?.message.en ?? 'unreadable'}`);
  }
  await writeFile(ours, merged.text);
  const count = merged.conflicts.length + merged.unknownKeys.length;
  if (count === 0) return exitCodes.fine;
  terminal.error(`${path}: changed on both sides, both versions kept: ${count}\n`);
  return exitCodes.problems;
}

/** Throws FailureError for a file that is not there or not UTF-8. */
async function read(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new FailureError(`${file} cannot be read`);
  });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new FailureError(`${file} is not UTF-8 text`);
  return text;
}

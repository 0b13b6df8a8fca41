import { stat } from 'node:fs/promises';
import { NodeFiles } from '../node/node-files.ts';
import { ReadingFiles } from '../node/reading-files.ts';
import type { ReadableFiles } from '../project/dataset.ts';
import type { Files } from '../project/files.ts';
import { readRegistry, registryFileName } from '../registry/read.ts';
import { emptyRegistry, type Registry } from '../registry/registry.ts';
import { readScheme, schemeFileName } from '../scheme/read.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { standardScheme } from '../scheme/standard.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { Problem } from '../yaml/problem.ts';
import { CallError, FailureError } from './command.ts';

/** The files of a folder named on the command line. Throws CallError when there is no such folder. */
export async function openFolder(folder: string): Promise<Files> {
  const facts = await stat(folder).catch(() => undefined);
  if (!facts?.isDirectory()) throw new CallError(`${folder} is not a folder`);
  return new NodeFiles(folder);
}

/** The files of a folder, for commands that only read. Throws CallError when there is no such folder. */
export async function openToRead(folder: string): Promise<ReadableFiles> {
  await openFolder(folder);
  return new ReadingFiles(folder);
}

/** The folder's scheme, the standard one when it has none. Throws FailureError when it is unreadable. */
export async function loadScheme(files: ReadableFiles): Promise<Scheme> {
  const standard = standardScheme('en');
  const bytes = await files.read(schemeFileName);
  if (!bytes) return standard;
  const { scheme, problems } = readScheme(decoded(bytes, schemeFileName), standard);
  if (scheme) return scheme;
  throw new FailureError(firstProblem(schemeFileName, problems));
}

/** The folder's registry; empty when it has none. Throws FailureError when it is unreadable. */
export async function loadRegistry(files: ReadableFiles): Promise<Registry> {
  const bytes = await files.read(registryFileName);
  if (!bytes) return emptyRegistry;
  const { registry, problems } = readRegistry(decoded(bytes, registryFileName));
  if (registry) return registry;
  throw new FailureError(firstProblem(registryFileName, problems));
}

function firstProblem(file: string, [problem]: readonly Problem[]): string {
  return `${file}:${problem?.line ?? 1}: ${problem?.message.en ?? 'unreadable'}`;
}

function decoded(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new FailureError(`${file} is not UTF-8`);
  return text;
}

import { stat } from 'node:fs/promises';
import type { Layer } from '../annotation/layer.ts';
import { NodeFiles } from '../node/node-files.ts';
import type { Files } from '../project/files.ts';
import { readScheme } from '../scheme/read.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { standardScheme } from '../scheme/standard.ts';
import { readSidecar } from '../sidecar/read.ts';
import { CallError, FailureError } from './command.ts';

/** The files of a folder named on the command line. Throws CallError when there is no such folder. */
export async function openFolder(folder: string): Promise<Files> {
  const facts = await stat(folder).catch(() => undefined);
  if (!facts?.isDirectory()) throw new CallError(`${folder} is not a folder`);
  return new NodeFiles(folder);
}

/** The folder's scheme, the standard one when it has none. Throws FailureError when it is unreadable. */
export async function loadScheme(files: Files): Promise<Scheme> {
  const standard = standardScheme('en');
  const bytes = await files.read('annotation-scheme.yaml');
  if (!bytes) return standard;
  const { scheme, problems } = readScheme(decodeUtf8(bytes), standard);
  if (scheme) return scheme;
  const [problem] = problems;
  throw new FailureError(
    `annotation-scheme.yaml:${problem?.line ?? 1}: ${problem?.message.en ?? 'unreadable'}`,
  );
}

/** UTF-8 → string, a leading BOM kept. Throws TypeError for what is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A sidecar's layer. Throws an Error that names the line of the first problem. */
export function parseLayer(content: string): Layer {
  const { layer, problems } = readSidecar(content);
  if (layer) return layer;
  const [problem] = problems;
  throw new Error(`line ${problem?.line ?? 1}: ${problem?.message.en ?? 'unreadable'}`);
}

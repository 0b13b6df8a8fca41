import type { Layer } from '../annotation/layer.ts';
import { emitSidecar, sidecarTitle } from '../sidecar/canonical.ts';
import { readingSidecar } from '../sidecar/read.ts';
import { type Pace, paced, unpaced } from './pace.ts';

/**
 * Where decisions stay while the disk refuses them, so that they outlive the process. The
 * host gives it: a folder of its own, never the project's. `key` is the sidecar's path.
 */
export interface Journal {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Decisions that are not on disk yet: the layer they were made on, and the layer they made. */
export interface JournalEntry {
  readonly base: Layer;
  readonly ours: Layer;
}

export function formatEntry({ base, ours }: JournalEntry): string {
  const title = sidecarTitle('journal');
  return JSON.stringify({ version: 1, base: emitSidecar(base, title), ours: emitSidecar(ours, title) });
}

/** The entry of a journal's text; undefined when it is damaged. */
export async function parseEntry(text: string, pace: Pace = unpaced): Promise<JournalEntry | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const base = await layerOf(value, 'base', pace);
  const ours = await layerOf(value, 'ours', pace);
  return base && ours ? { base, ours } : undefined;
}

async function layerOf(entry: object, key: string, pace: Pace): Promise<Layer | undefined> {
  const text: unknown = Object.getOwnPropertyDescriptor(entry, key)?.value;
  return typeof text === 'string' ? (await paced(readingSidecar(text), pace)).layer : undefined;
}

/** A journal that forgets: for hosts without storage of their own, and for commands. */
export const noJournal: Journal = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

import { expect } from 'vitest';
import { DateDetector, type DateOptions } from '../../../../src/detect/dates/index.ts';
import type { Language } from '../../../../src/detect/detector.ts';

/**
 * A text with its expressions in brackets, each followed by what is expected of it in braces:
 * `le [3 avril]{2025-04-03}`, `[deux ans]{DURATION P2Y}`, `[fin 2025]{2025 END}`, `[récemment]{}` (no value).
 */
export type Bracketed = string;

export interface Setting {
  readonly published?: string | undefined;
  readonly language?: Language;
  readonly options?: DateOptions;
}

export const allTypes: DateOptions = { types: ['DATE', 'TIME', 'DURATION', 'SET'] };

/** The text without its brackets and braces. */
export function plain(marked: Bracketed): string {
  return marked.replace(/\[([^\]]*)\]\{[^}]*\}/g, '$1');
}

/** The same text with what the detector finds, in the same language. */
export function found(marked: Bracketed, setting: Setting = {}): Bracketed {
  const text = plain(marked);
  const published = 'published' in setting ? setting.published : '2025-04-03';
  const findings = new DateDetector(setting.options).detect(text, {
    language: setting.language ?? 'fr',
    published,
  });
  let out = '';
  let at = 0;
  for (const { start, end, attributes } of findings) {
    const type = attributes?.get('type');
    const parts = [type === 'DATE' ? '' : type, attributes?.get('value'), attributes?.get('mod')];
    out += `${text.slice(at, start)}[${text.slice(start, end)}]{${parts.filter(Boolean).join(' ')}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** Fails unless the detector finds just what is in brackets. */
export function expectFound(marked: Bracketed, setting: Setting = {}): void {
  expect(found(marked, setting)).toBe(marked);
}

import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { rejectionKey } from '../annotation/layer.ts';
import type { Span } from '../text/span.ts';
import { guillemets, type Severity, type Wording } from '../yaml/problem.ts';

/** What is wrong with one record beyond what the JSON Schema can say. */
export interface RecordFault {
  readonly list: 'annotations' | 'rejected';
  /** Index in the list as given. */
  readonly index: number;
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Wording;
}

type Fault = Omit<RecordFault, 'list' | 'index'>;

export interface Records {
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejection[];
}

/** Every fault of the records, in their order. Records without faults can be written and read again. */
export function recordFaults(records: Records): RecordFault[] {
  const faults: RecordFault[] = [];
  const ids = new Set<string>();
  records.annotations.forEach((annotation, index) => {
    for (const fault of annotationFaults(annotation)) faults.push({ list: 'annotations', index, ...fault });
    if (ids.has(annotation.id)) {
      faults.push({
        list: 'annotations',
        index,
        ...fault('id', 'duplicate-id', messages.duplicateId(annotation.id)),
      });
    }
    ids.add(annotation.id);
  });
  const keys = new Set<string>();
  records.rejected.forEach((rejection, index) => {
    for (const found of spanFaults(rejection)) faults.push({ list: 'rejected', index, ...found });
    if (rejection.label === '') {
      faults.push({ list: 'rejected', index, ...fault('label', 'empty', messages.empty('label')) });
    }
    const key = rejectionKey(rejection);
    if (keys.has(key)) {
      const repeated = fault('label', 'duplicate-rejection', messages.duplicateRejection, 'warning');
      faults.push({ list: 'rejected', index, ...repeated });
    }
    keys.add(key);
  });
  return faults;
}

function annotationFaults(annotation: Annotation): Fault[] {
  const faults = spanFaults(annotation);
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(annotation.id)) faults.push(fault('id', 'bad-format', messages.id));
  if (annotation.label === '') faults.push(fault('label', 'empty', messages.empty('label')));
  if (annotation.entity === '') faults.push(fault('entity', 'empty', messages.empty('entity')));
  if (annotation.parts && !partsFit(annotation.parts, annotation)) {
    faults.push(fault('parts', 'bad-parts', messages.parts));
  }
  return faults;
}

function spanFaults({ start, end }: Span): Fault[] {
  const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0;
  return whole && start < end ? [] : [fault('end', 'bad-span', messages.span(start, end))];
}

/** At least two non-empty pieces in order, from the span's start to its end. */
function partsFit(parts: readonly Span[], outer: Span): boolean {
  if (parts.length < 2 || parts[0]?.start !== outer.start || parts.at(-1)?.end !== outer.end) return false;
  return parts.every((part, i) => {
    const from = parts[i - 1]?.end ?? part.start;
    return (
      Number.isSafeInteger(part.start) &&
      Number.isSafeInteger(part.end) &&
      from <= part.start &&
      part.start < part.end
    );
  });
}

function fault(key: string, code: string, message: Wording, severity: Severity = 'error'): Fault {
  return { key, code, severity, message };
}

const messages = {
  duplicateId: (id: string): Wording => ({
    en: `Two annotations have the id ${JSON.stringify(id)}.`,
    fr: `Deux annotations portent l’identifiant ${guillemets(id)}.`,
  }),
  duplicateRejection: {
    en: 'The same suggestion is rejected twice; one is enough.',
    fr: 'La même suggestion est rejetée deux fois ; une seule suffit.',
  },
  id: {
    en: 'An id starts with a letter and holds letters, digits, "-" and "_".',
    fr: 'Un identifiant commence par une lettre et contient lettres, chiffres, « - » et « _ ».',
  },
  empty: (key: string): Wording => ({
    en: `"${key}" must not be empty.`,
    fr: `« ${key} » ne doit pas être vide.`,
  }),
  span: (start: number, end: number): Wording => ({
    en: `From ${start} to ${end} is no place in a text: the end must come after the start.`,
    fr: `De ${start} à ${end} : la fin doit venir après le début.`,
  }),
  parts: {
    en: 'The parts must be in order, not overlap, and reach from "start" to "end".',
    fr: 'Les morceaux doivent être dans l’ordre, sans recouvrement, de « start » à « end ».',
  },
};

import type { Annotation, AttributeValue } from '../../src/annotation/annotation.ts';
import type { Layer } from '../../src/annotation/layer.ts';
import type { SourceArticle } from '../../src/formats/document.ts';
import type { Loss, LossField } from '../../src/formats/loss.ts';
import type { ExportOptions } from '../../src/formats/options.ts';
import { sidecarPath } from '../../src/sidecar/paths.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { exported, imported } from './exported.ts';
import { MemoryFiles } from './memory-files.ts';

/**
 * Exports, imports into an empty folder, and names every difference that the losses do not. Sentences are imported
 * into a folder that has the articles, as they must be.
 */
export async function silentDifferences(
  articles: readonly SourceArticle[],
  format: string,
  options: Partial<ExportOptions> = {},
): Promise<string[]> {
  const { sink, report } = await exported(articles, format, options);
  const there = options.granularity === 'sentence' ? articles : [];
  const folder = new MemoryFiles(Object.fromEntries(there.map(({ file, text }) => [file, text.text])));
  const { files, report: back } = await imported(sink, format, folder);
  const differences = back.problems.map(({ place, problem }) => `problem ${place}: ${problem.en}`);
  for (const { file, layers } of articles) {
    const before = layers[0]?.layer;
    if (!before) continue;
    const path = sidecarPath(`${namedAs(format, file)}`);
    const after = files.contents.has(path) ? readSidecar(files.text(path)).layer : undefined;
    const losses = report.losses.first.filter((loss) => loss.file === file);
    const omitted = report.losses.omitted;
    differences.push(
      ...compare(before, after, losses, omitted).map((difference) => `${file}: ${difference}`),
    );
  }
  return differences;
}

/** brat files are named by the pair alone, without folders. */
function namedAs(format: string, file: string): string {
  return format === 'brat' ? file.slice(file.lastIndexOf('/') + 1) : file;
}

function compare(
  before: Layer,
  after: Layer | undefined,
  losses: readonly Loss[],
  omitted: ReadonlyMap<LossField, number>,
): string[] {
  const lost = (id: string | undefined, field: LossField) =>
    losses.some((loss) => loss.annotation === id && loss.field === field);
  const kept = before.annotations.filter(({ id }) => !lost(id, 'annotation'));
  if (!after) return kept.length === 0 ? [] : [`no layer for ${kept.length} annotations`];
  const differences: string[] = [];
  const left = [...after.annotations];
  const pairs: [Annotation, Annotation][] = [];
  const loose: Annotation[] = [];
  for (const annotation of kept) {
    const i = omitted.has('id')
      ? nearest(annotation, left, `t${kept.indexOf(annotation) + 1}`)
      : left.findIndex(({ id }) => id === annotation.id);
    if (i >= 0) pairs.push([annotation, left.splice(i, 1)[0] as Annotation]);
    else if (lost(annotation.id, 'boundary') || lost(annotation.id, 'label')) loose.push(annotation);
    else
      differences.push(
        `${annotation.id} ${annotation.label} [${annotation.start}, ${annotation.end}) is gone`,
      );
  }
  if (left.length !== loose.length)
    differences.push(`${left.length} more annotations, ${loose.length} expected`);
  const ids = new Map(pairs.map(([own, other]) => [own.id, other.id]));
  // Those that the format moved have brat's number, or stand in the order in which they stood.
  for (const own of loose) {
    const numbered = left.findIndex(({ id }) => id === `t${kept.indexOf(own) + 1}`);
    const [moved] = left.splice(Math.max(0, numbered), 1);
    if (moved) ids.set(own.id, moved.id);
  }
  for (const [own, other] of pairs) {
    const allowed = (field: LossField) => lost(own.id, field) || omitted.has(field);
    for (const field of differingFields(own, other, ids)) {
      if (!allowed(field)) differences.push(`${own.id}.${field}: ${show(own)} became ${show(other)}`);
    }
  }
  if (!lost(undefined, 'status') && before.status !== after.status && before.status !== 'todo')
    differences.push('status');
  if (!lost(undefined, 'rejected') && JSON.stringify(before.rejected) !== JSON.stringify(after.rejected)) {
    differences.push('rejected');
  }
  return differences;
}

/**
 * Of the annotations at the same place the one with brat's number, else the one that differs least; -1 when
 * there is none.
 */
function nearest(annotation: Annotation, others: readonly Annotation[], number: string): number {
  const numbered = others.findIndex((other) => other.id === number && samePlace(annotation, other));
  if (numbered >= 0) return numbered;
  const distances = others.map((other) =>
    samePlace(annotation, other)
      ? differingFields(annotation, other, new Map()).length
      : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : -1;
}

function samePlace(a: Annotation, b: Annotation): boolean {
  return a.label === b.label && a.start === b.start && a.end === b.end;
}

function differingFields(own: Annotation, other: Annotation, ids: ReadonlyMap<string, string>): LossField[] {
  const fields: LossField[] = [];
  if (own.start !== other.start || own.end !== other.end) fields.push('boundary');
  if (own.label !== other.label) fields.push('label');
  if (own.quote !== other.quote) fields.push('text');
  if (JSON.stringify(own.parts) !== JSON.stringify(other.parts)) fields.push('parts');
  if (own.entity !== other.entity) fields.push('entity');
  if (own.note !== other.note) fields.push('note');
  if (own.by !== other.by) fields.push('by');
  if (own.at !== other.at) fields.push('at');
  // An annotation without an origin comes from the import.
  if ((own.origin ?? 'import') !== (other.origin ?? 'import')) fields.push('origin');
  if (attributeText(own, ids) !== attributeText(other, new Map())) fields.push('attributes');
  return fields;
}

function attributeText({ attributes }: Annotation, ids: ReadonlyMap<string, string>): string {
  const linked = (value: AttributeValue): AttributeValue => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    return typeof value === 'object' ? value.map((item) => ids.get(item) ?? item) : value;
  };
  const entries = [...(attributes ?? [])].map(([name, value]) => [name, linked(value)]);
  return JSON.stringify(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function show(annotation: Annotation): string {
  return JSON.stringify({ ...annotation, attributes: [...(annotation.attributes ?? [])] });
}

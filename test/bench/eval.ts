/**
 * Measures detection on annotated texts.
 *
 * npm run eval -- FOLDER [--set NAME] [--half tune|held] [--errors LABEL [--overlap]] [--limit N]
 *   [--sample N] [--peers]
 *
 * FOLDER holds, at any depth, corpora (`*.jsonl`: `{id, doc, text, ents}`) and articles with sidecars.
 * `--half` takes one half of the documents, by a hash of their names: tune on one, report the other.
 * `--sample` takes every Nth text of a set. `--peers` prints what other libraries find in the same texts.
 */
import { parseArgs } from 'node:util';
import { createPipeline } from '../../src/detect/index.ts';
import { guessLanguage } from '../../src/detect/language.ts';
import { AttributeTally } from './attribute-scores.ts';
import { type EvaluationText, readTexts } from './evaluation-texts.ts';
import type { Peer } from './peers.ts';
import { exact, type LabelledSpan, relaxed, Tally, untyped } from './scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    half: { type: 'string' },
    errors: { type: 'string' },
    overlap: { type: 'boolean' },
    sample: { type: 'string', default: '1' },
    peers: { type: 'boolean' },
    limit: { type: 'string', default: '60' },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error(
    'usage: npm run eval -- FOLDER [--set NAME] [--half tune|held] [--errors LABEL] [--limit N] [--sample N] [--peers]',
  );
  process.exit(2);
}

const entityLabels = ['person', 'place', 'organization'];
const pipeline = createPipeline();
const sets = new Map<string, EvaluationText[]>();
for (const text of readTexts(folder)) {
  if (values.set && text.set !== values.set) continue;
  if (values.half && half(text.document) !== values.half) continue;
  sets.set(text.set, [...(sets.get(text.set) ?? []), text]);
}
const alike = values.overlap ? relaxed : exact;
let shown = 0;
const peers: readonly Peer[] = values.peers ? (await import('./peers.ts')).peers : [];
const every = Math.max(1, Number(values.sample));
for (const [set, texts] of sets)
  report(
    set,
    texts.filter((_, index) => index % every === 0),
  );

function report(set: string, texts: readonly EvaluationText[]): void {
  const tallies = { exact: new Tally(), relaxed: new Tally(), untyped: new Tally() };
  const attributes = new AttributeTally();
  const since = performance.now();
  let size = 0;
  for (const text of texts) {
    size += text.article.text.length;
    const found = pipeline
      .detect(text.article, {
        language: text.language ?? guessLanguage(text.article.text),
        published: text.published,
      })
      .filter(({ label }) => text.labels.includes(label));
    for (const label of text.labels) {
      const ofLabel = (spans: readonly LabelledSpan[]) => spans.filter((span) => span.label === label);
      tallies.exact.add(ofLabel(found), ofLabel(text.spans), exact);
      tallies.relaxed.add(ofLabel(found), ofLabel(text.spans), relaxed);
    }
    attributes.add(text.article, found, text.spans);
    const entities = (spans: readonly LabelledSpan[]) =>
      spans.filter((span) => entityLabels.includes(span.label));
    tallies.untyped.add(entities(found), entities(text.spans), untyped);
    if (values.errors) showErrors(text, found);
  }
  const seconds = (performance.now() - since) / 1000;
  console.log(`${set}: ${texts.length} texts, ${(size / 1e6 / seconds).toFixed(2)} MB/s`);
  const row = (name: string, ...cells: string[]) =>
    console.log(`  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(22)).join('')}`);
  row('', 'exact P / R / F1', 'relaxed P / R / F1', 'untyped F1', 'wanted');
  const labels = [...new Set(texts.flatMap((text) => text.labels))];
  for (const label of labels)
    row(
      label,
      cell(tallies.exact, [label]),
      cell(tallies.relaxed, [label]),
      '',
      wanted(tallies.exact, [label]),
    );
  for (const [name, score] of attributes.rows()) row(`  ${name}`, score);
  if (!labels.some((label) => entityLabels.includes(label))) return;
  row(
    'entities',
    cell(tallies.exact, entityLabels),
    cell(tallies.relaxed, entityLabels),
    tallies.untyped.score().f1.toFixed(1),
    wanted(tallies.exact, entityLabels),
  );
  for (const peer of peers) reportPeer(peer, texts, row);
}

/** A row for each of a peer’s labels that the texts mark; counted as our own findings are. */
function reportPeer(
  peer: Peer,
  texts: readonly EvaluationText[],
  row: (name: string, ...cells: string[]) => void,
): void {
  const labels = peer.labels.filter((label) => texts.some((text) => text.labels.includes(label)));
  if (labels.length === 0) return;
  const strict = new Tally();
  const loose = new Tally();
  for (const text of texts) {
    const found = peer.detect(text, text.language ?? guessLanguage(text.article.text));
    const ours = (spans: readonly LabelledSpan[]) => spans.filter(({ label }) => labels.includes(label));
    strict.add(ours(found), ours(text.spans), exact);
    loose.add(ours(found), ours(text.spans), relaxed);
  }
  console.log(`  ${peer.name}`);
  for (const label of labels) row(`  ${label}`, cell(strict, [label]), cell(loose, [label]));
  if (labels.length > 1) row('  entities', cell(strict, labels), cell(loose, labels));
}

function cell(tally: Tally, labels: readonly string[]): string {
  const { precision, recall, f1 } = tally.score(labels);
  return [precision, recall, f1].map((value) => value.toFixed(1)).join(' / ');
}

function wanted(tally: Tally, labels: readonly string[]): string {
  return String(tally.score(labels).wanted);
}

function showErrors(
  text: EvaluationText,
  found: readonly (LabelledSpan & { quote?: string; rule?: string })[],
): void {
  const wantedLabel = (span: LabelledSpan) => values.errors === 'all' || span.label === values.errors;
  const around = (span: LabelledSpan) => {
    const { article } = text;
    const before = article.slice({ start: Math.max(0, span.start - 45), end: span.start });
    const after = article.slice({ start: span.end, end: Math.min(article.length, span.end + 30) });
    return `${before}[[${article.slice(span)}]]${after}`.replaceAll('\n', ' ');
  };
  for (const span of found) {
    if (
      !wantedLabel(span) ||
      text.spans.some((other) => alike(span, other)) ||
      shown++ >= Number(values.limit)
    )
      continue;
    console.log(`+ ${span.label} ${span.rule ?? ''}\t${around(span)}`);
  }
  for (const span of text.spans) {
    if (
      !wantedLabel(span) ||
      span.optional ||
      found.some((other) => alike(span, other)) ||
      shown++ >= Number(values.limit)
    )
      continue;
    console.log(`- ${span.label}\t${around(span)}`);
  }
}

/** FNV-1a of the document’s name, one bit of it. */
function half(document: string): 'tune' | 'held' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < document.length; at++) hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193);
  return (hash >>> 16) & 1 ? 'held' : 'tune';
}

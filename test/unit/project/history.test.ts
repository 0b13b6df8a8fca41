import { expect, it } from 'vitest';
import { diffLayers } from '../../../src/annotation/change.ts';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { History } from '../../../src/project/history.ts';
import { changedSince } from '../../../src/project/moved-change.ts';
import { followRecords, Tracker } from '../../../src/project/tracking.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

const path = 'a.txt';
const old = new ArticleText('Abdoulaye Diop est venu à Bamako.\n');
const person = { id: 'a1', label: 'person', ...anchorOf(old, { start: 0, end: 14 }) };
const place = { id: 'a2', label: 'place', ...anchorOf(old, { start: 26, end: 32 }) };
const rejection = { label: 'place', start: 19, end: 23, quote: 'venu' };
const text = new ArticleText(`Hier, ${old.text}`);
const edits = [{ start: 0, end: 0, inserted: 6 }];

/** Annotates, takes one annotation away again, and types before them all. */
function editedArticle() {
  let layer: Layer = emptyLayer;
  const write = (next: Layer) => {
    layer = next;
  };
  const history = new History({
    current: () => layer,
    change: (_path, change) => {
      const done = changedSince(layer, change);
      write(done.layer);
      return done.conflicts;
    },
  });
  const act = (next: Layer) => {
    history.record({ changes: new Map([[path, diffLayers(layer, next)]]), article: path, caret: 0 });
    write(next);
  };
  act({ ...layer, annotations: [person, place] });
  act({ ...layer, rejected: [rejection] });
  act({ ...layer, annotations: [{ ...person, label: 'organization' }] });
  layer = new Tracker().follow({ text: old, layer, suggestions: [] }, edits, text).layer;
  history.follow(path, (records) => followRecords(records, old, edits, text));
  return { history, layer: () => layer, write };
}

it('undoes acts made before the article was edited, at the places where the words are now', async () => {
  const { history, layer } = editedArticle();
  for (const left of [2, 2, 0]) {
    const reverted = await history.undo(path);
    expect([...(reverted?.conflicts ?? [])]).toEqual([]);
    expect(layer().annotations).toHaveLength(left);
    for (const annotation of layer().annotations) expect(text.slice(annotation)).toBe(annotation.quote);
  }
  expect(layer().rejected).toEqual([]);
  for (let i = 0; i < 3; i++) await history.redo(path);
  expect(layer().rejected).toEqual([{ ...rejection, start: 25, end: 29 }]);
  expect(layer().annotations).toMatchObject([{ label: 'organization', start: 6, end: 20 }]);
});

it('undoes an act on an annotation whose surroundings were written anew', async () => {
  const { history, layer, write } = editedArticle();
  write({
    ...layer(),
    annotations: layer().annotations.map((annotation) => ({ ...annotation, before: 'Hier, ' })),
  });
  expect((await history.undo(path))?.conflicts.size).toBe(0);
  expect(layer().annotations).toMatchObject([{ label: 'person', before: 'Hier, ' }, { label: 'place' }]);
});

it('undoes from an article what was done there and changed only another', async () => {
  const layers = new Map<string, Layer>([['b.txt', { ...emptyLayer, annotations: [person] }]]);
  const history = new History({
    current: (path) => layers.get(path) ?? emptyLayer,
    change: (path, change) => {
      const done = changedSince(layers.get(path) ?? emptyLayer, change);
      layers.set(path, done.layer);
      return done.conflicts;
    },
  });
  const changes = new Map([['b.txt', diffLayers(emptyLayer, layers.get('b.txt') ?? emptyLayer)]]);
  history.record({ changes, article: path, caret: 3 });
  expect((await history.undo(path))?.act.caret).toBe(3);
  expect(layers.get('b.txt')?.annotations).toEqual([]);
});

it('has undone what is at hand before anything else can happen', () => {
  const { history, layer } = editedArticle();
  let shown = false;
  void history.undo(path, () => {
    shown = true;
  });
  expect(shown).toBe(true);
  expect(layer().annotations).toMatchObject([{ label: 'person' }, { label: 'place' }]);
});

it('remembers an act over several articles before it is written, and undoes what is written meanwhile', async () => {
  const stored = new Map<string, Layer>([['b.txt', emptyLayer]]);
  let live: Layer = emptyLayer;
  let finish = () => {};
  const written = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const history = new History({
    current: (name) => (name === path ? live : Promise.resolve(stored.get(name) ?? emptyLayer)),
    change: (name, change) => {
      if (name !== path)
        return written.then(() => {
          const done = changedSince(stored.get(name) ?? emptyLayer, change);
          stored.set(name, done.layer);
          return done.conflicts;
        });
      const done = changedSince(live, change);
      live = done.layer;
      return done.conflicts;
    },
  });
  const add = (layer: Layer) => ({ ...layer, annotations: [...layer.annotations, person] });
  const act = history.perform(
    { article: path, caret: 3 },
    new Map([
      [path, add],
      ['b.txt', add],
    ]),
  );
  // A decision while the other article is being read.
  live = { ...live, annotations: [place] };
  await Promise.resolve();
  await Promise.resolve();
  expect(live.annotations).toEqual([person, place]);
  const undone = history.undo(path);
  expect(live.annotations).toEqual([place]);
  finish();
  await act;
  expect((await undone)?.conflicts.size).toBe(0);
  expect(stored.get('b.txt')?.annotations).toEqual([]);
});

/** Articles of which `live` is at hand, and `refused` cannot be written for as long as it is set. */
function articles(live?: string) {
  const layers = new Map<string, Layer>();
  const changed: string[] = [];
  const disk: { refused: string | undefined } = { refused: undefined };
  const layer = (name: string) => layers.get(name) ?? emptyLayer;
  const history = new History({
    current: (name) => (name === live ? layer(name) : Promise.resolve(layer(name))),
    change: async (name, change) => {
      if (name === disk.refused) throw new Error('refused');
      changed.push(name);
      const done = changedSince(layer(name), change);
      layers.set(name, done.layer);
      return done.conflicts;
    },
  });
  const annotated = () =>
    [...layers].flatMap(([name, { annotations }]) => (annotations.length > 0 ? [name] : []));
  return { history, changed, disk, annotated };
}

const add = (layer: Layer): Layer => ({ ...layer, annotations: [...layer.annotations, person] });

function adding(...names: string[]) {
  return new Map(names.map((name) => [name, add]));
}

it('does and undoes an act in all articles but the one that cannot be written', async () => {
  const { history, disk, annotated } = articles();
  disk.refused = 'b.txt';
  const act = history.perform({ article: path, caret: 0 }, adding(path, 'b.txt', 'c.txt'));
  await expect(act).rejects.toThrow('refused');
  expect(annotated()).toEqual([path, 'c.txt']);
  await expect(history.undo(path)).rejects.toThrow('refused');
  expect(annotated()).toEqual([]);
  await expect(history.redo(path)).rejects.toThrow('refused');
  expect(annotated()).toEqual([path, 'c.txt']);
});

it('changes what is at hand before what has to be read', async () => {
  const { history, changed } = articles('c.txt');
  await history.perform({ article: path, caret: 0 }, adding(path, 'b.txt', 'c.txt'));
  expect(changed).toEqual(['c.txt', path, 'b.txt']);
});

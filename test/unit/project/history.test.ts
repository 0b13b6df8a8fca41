import { expect, it } from 'vitest';
import { diffLayers } from '../../../src/annotation/change.ts';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { type Entities, History } from '../../../src/project/history.ts';
import { changedSince } from '../../../src/project/moved-change.ts';
import { followRecords, Tracker } from '../../../src/project/tracking.ts';
import { mergeEntities, renameEntity, withAlias } from '../../../src/registry/match.ts';
import { emptyRegistry, Registry } from '../../../src/registry/registry.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

const path = 'a.txt';
const old = new ArticleText('Abdoulaye Diop est venu à Bamako.\n');
const person = { id: 'a1', label: 'person', ...anchorOf(old, { start: 0, end: 14 }) };
const place = { id: 'a2', label: 'place', ...anchorOf(old, { start: 26, end: 32 }) };
const rejection = { label: 'place', start: 19, end: 23, quote: 'venu' };
const text = new ArticleText(`Hier, ${old.text}`);
const noEntities: Entities = {
  update: async (change) => void change(emptyRegistry),
  pointedTo: async () => new Set(),
};
const edits = [{ start: 0, end: 0, inserted: 6 }];

/** Annotates, takes one annotation away again, and types before them all. */
function editedArticle() {
  let layer: Layer = emptyLayer;
  const write = (next: Layer) => {
    layer = next;
  };
  const history = new History(
    {
      current: () => layer,
      change: (_path, change) => {
        const done = changedSince(layer, change);
        write(done.layer);
        return done.conflicts;
      },
    },
    noEntities,
  );
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
  const history = new History(
    {
      current: (path) => layers.get(path) ?? emptyLayer,
      change: (path, change) => {
        const done = changedSince(layers.get(path) ?? emptyLayer, change);
        layers.set(path, done.layer);
        return done.conflicts;
      },
    },
    noEntities,
  );
  const changes = new Map([['b.txt', diffLayers(emptyLayer, layers.get('b.txt') ?? emptyLayer)]]);
  history.record({ changes, article: path, caret: 3 });
  expect((await history.undo(path))?.act?.caret).toBe(3);
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
  const history = new History(
    {
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
    },
    noEntities,
  );
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
  const history = new History(
    {
      current: (name) => (name === live ? layer(name) : Promise.resolve(layer(name))),
      change: async (name, change) => {
        if (name === disk.refused) throw new Error('refused');
        changed.push(name);
        const done = changedSince(layer(name), change);
        layers.set(name, done.layer);
        return done.conflicts;
      },
    },
    noEntities,
  );
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

/** Two entities, of which one is mentioned in two articles. */
function linkedFolder() {
  const diop = { id: 'diop', label: 'person', name: 'Diop', aliases: [] };
  const abdoulaye = { id: 'abdoulaye-diop', label: 'person', name: 'Abdoulaye Diop', aliases: ['A. Diop'] };
  let registry = new Registry([diop, abdoulaye]);
  const mentioned: Layer = { ...emptyLayer, annotations: [{ ...person, entity: 'diop' }] };
  const layers = new Map<string, Layer>([path, 'b.txt'].map((name) => [name, mentioned]));
  const layerOf = (name: string) => layers.get(name) ?? emptyLayer;
  const links = () => [...layers.values()].flatMap((layer) => layer.annotations.map(({ entity }) => entity));
  const update = async (change: (registry: Registry) => Registry) => {
    registry = change(registry);
  };
  const history = new History(
    {
      current: layerOf,
      change: (name, change) => {
        const done = changedSince(layerOf(name), change);
        layers.set(name, done.layer);
        return done.conflicts;
      },
    },
    { update, pointedTo: async () => new Set(links().filter((id) => id !== undefined)) },
  );
  const point = (to: string) => (layer: Layer) => ({
    ...layer,
    annotations: layer.annotations.map((annotation) => ({ ...annotation, entity: to })),
  });
  const merge = (article: string | undefined) =>
    history.perform(
      { article, caret: 0 },
      new Map([...layers.keys()].map((name) => [name, point('abdoulaye-diop')])),
      (now) => mergeEntities(now, 'diop', 'abdoulaye-diop'),
    );
  const names = () =>
    Object.fromEntries(registry.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return { history, layers, links, merge, names, point, update };
}

const apart = { diop: ['Diop'], 'abdoulaye-diop': ['Abdoulaye Diop', 'A. Diop'] };
const merged = { 'abdoulaye-diop': ['Abdoulaye Diop', 'A. Diop', 'Diop'] };

it('undoes and redoes the merge of two entities with all their mentions in one step, from any article of it', async () => {
  const { history, links, merge, names } = linkedFolder();
  await merge(path);
  expect(names()).toEqual(merged);
  expect((await history.undo('b.txt'))?.conflicts.size).toBe(0);
  expect(names()).toEqual(apart);
  expect(links()).toEqual(['diop', 'diop']);
  expect((await history.redo(path))?.conflicts.size).toBe(0);
  expect(names()).toEqual(merged);
  expect(links()).toEqual(['abdoulaye-diop', 'abdoulaye-diop']);
});

it('merges again what a colleague’s own layer points to by the old id', async () => {
  const { history, layers, merge, names } = linkedFolder();
  await merge(path);
  await history.undo(path);
  layers.set('colleague', { ...emptyLayer, annotations: [{ ...person, entity: 'diop' }] });
  expect((await history.redo(path))?.conflicts.size).toBe(0);
  expect(names()).toEqual(merged);
});

it('leaves an entity that a colleague has changed since, and brings the merged one back', async () => {
  const { history, links, merge, names, update } = linkedFolder();
  await merge(path);
  await update((registry) => withAlias(registry, 'abdoulaye-diop', 'le ministre'));
  expect((await history.undo(path))?.conflicts).toEqual(new Map([['entities.yaml', ['abdoulaye-diop']]]));
  expect(names()).toEqual({ ...apart, 'abdoulaye-diop': [...merged['abdoulaye-diop'], 'le ministre'] });
  expect(links()).toEqual(['diop', 'diop']);
});

it('undoes a rename, which changes no layer, and tells of it', async () => {
  const { history, names } = linkedFolder();
  const rename = (registry: Registry) => renameEntity(registry, 'diop', 'Bassirou Diop');
  await history.perform({ article: undefined, caret: 0 }, new Map(), rename);
  expect(names()['diop']).toEqual(['Bassirou Diop', 'Diop']);
  let shown = 0;
  await history.undo('b.txt', () => shown++);
  expect(shown).toBe(1);
  expect(names()).toEqual(apart);
  await history.redo('b.txt');
  expect(names()['diop']).toEqual(['Bassirou Diop', 'Diop']);
});

it('keeps an entity that was split off while something else points to it', async () => {
  const { history, layers, links, names, point } = linkedFolder();
  const split = (registry: Registry) =>
    registry.put({ id: 'diop-2', label: 'person', name: 'Diop', aliases: [] });
  await history.perform({ article: path, caret: 0 }, new Map([[path, point('diop-2')]]), split);
  await history.undo(path);
  expect(names()).toEqual(apart);
  await history.redo(path);
  layers.set('b.txt', point('diop-2')(layers.get('b.txt') ?? emptyLayer));
  await history.undo(path);
  expect(links()).toEqual(['diop', 'diop-2']);
  expect(names()).toEqual({ ...apart, 'diop-2': ['Diop'] });
});

it('does nothing when the registry cannot be written', async () => {
  const refusing = new History(
    { current: () => emptyLayer, change: () => expect.unreachable() },
    { update: () => Promise.reject(new Error('refused')), pointedTo: async () => new Set() },
  );
  const change = new Map([[path, (layer: Layer) => ({ ...layer, annotations: [person] })]]);
  await expect(refusing.perform({ article: path, caret: 0 }, change, (now) => now)).rejects.toThrow(
    'refused',
  );
  expect(await refusing.undo(path)).toBeUndefined();
});

it('passes over what is no longer there, and takes back the act before it', async () => {
  let layer: Layer = emptyLayer;
  const history = new History(
    {
      current: () => layer,
      change: (_path, change) => {
        const done = changedSince(layer, change);
        layer = done.layer;
        return done.conflicts;
      },
    },
    noEntities,
  );
  const act = (next: Layer) => {
    history.record({ changes: new Map([[path, diffLayers(layer, next)]]), article: path, caret: 0 });
    layer = next;
  };
  act({ ...layer, annotations: [person] });
  const first = layer;
  act({ ...layer, annotations: [person, place] });
  act({ ...layer, rejected: [rejection] });
  layer = first;
  const shown: number[] = [];
  const reverted = await history.undo(path, (_act, passed) => shown.push(passed));
  expect([layer.annotations, reverted?.passed, shown]).toEqual([[], 2, [2]]);
  await history.redo(path);
  await history.redo(path);
  expect(layer.annotations).toEqual([person, place]);
  layer = emptyLayer;
  expect(await history.undo(path)).toEqual({ act: undefined, passed: 2, conflicts: new Map() });
  expect(await history.undo(path)).toBeUndefined();
});

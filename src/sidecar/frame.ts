import { type Document, isMap, isScalar, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import { keyNode, setKey, stringifyYaml } from '../yaml/edit.ts';
import { parseFragment } from '../yaml/source.ts';
import { child, keyText, nodeOffset, type YamlValue } from '../yaml/value.ts';
import { emitFrame, type LayerFacts } from './canonical.ts';
import { readCanonicalFrame } from './canonical-reader.ts';
import { emptyList, type ListName, listNames } from './sections.ts';

/** Keys of a sidecar in the order in which they are written. */
export const rootKeys = ['version', 'article', 'status', 'annotations', 'rejected'];
const articleKeys = ['sha256', 'language', 'published'] as const;

/** The root of a frame that has been read before. Throws RangeError for another text. */
export function parseFrame(frame: string): { readonly yaml: Document; readonly root: YAMLMap } {
  const yaml = parseFragment(frame, 0, () => undefined);
  if (!yaml || !isMap(yaml.contents)) throw new RangeError('the text is no frame of a sidecar');
  return { yaml, root: yaml.contents };
}

/** True when the list of that name in the frame's root is the empty one that {@link emptyList} finds. */
export function hasEmptyList(frame: string, root: YAMLMap, name: ListName): boolean {
  const list = child(root, name);
  return isSeq(list) && list.items.length === 0 && emptyList(name).exec(frame)?.index === nodeOffset(list);
}

/** The frame with the facts as they shall be, and with a list of rejections or without. What stays the same is not touched. */
export function editFrame(
  frame: string,
  before: LayerFacts,
  after: LayerFacts,
  hasRejected: boolean,
): string {
  const canonical = readCanonicalFrame(frame);
  if (canonical) return emitFrame(after, canonical.title, hasRejected);
  const { yaml, root } = parseFrame(frame);
  if (after.status !== before.status) setKey(root, 'status', after.status, rootKeys);
  editArticle(root, before.article, after.article);
  if (hasRejected !== isSeq(child(root, 'rejected'))) {
    setKey(root, 'rejected', hasRejected ? [] : undefined, rootKeys);
  }
  return stringifyYaml(yaml, true);
}

function editArticle(root: YAMLMap, before: LayerFacts['article'], after: LayerFacts['article']): void {
  const map = child(root, 'article');
  const values = new Map<string, YamlValue>();
  for (const [key, value] of Object.entries(after)) if (value !== undefined) values.set(key, value);
  if (!isMap(map)) {
    if (values.size > 0) setKey(root, 'article', values, rootKeys);
    return;
  }
  // A fact that could not be used is in the file still, and stays.
  for (const key of articleKeys) {
    if (before[key] !== after[key]) setKey(map, key, values.get(key), articleKeys);
  }
}

/** Changes a sidecar's document so that its text is one that can be taken apart, with the same content. */
export function inBlockShape(yaml: Document): Document {
  const root = yaml.contents;
  if (!isMap(root)) return yaml;
  root.flow = false;
  for (const pair of root.items) {
    const name = listNames.find((one) => one === keyText(pair.key));
    if (name === undefined || !isSeq(pair.value)) continue;
    const key = keyNode(name);
    if (isScalar(pair.key) && pair.key.commentBefore) key.commentBefore = pair.key.commentBefore;
    pair.key = key;
    if (pair.value.items.length > 0) pair.value.flow = false;
    else pair.value = emptySeq();
  }
  return yaml;
}

function emptySeq(): YAMLSeq {
  const seq = new YAMLSeq();
  seq.flow = true;
  return seq;
}

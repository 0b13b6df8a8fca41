import type { AttributeValue } from '../../annotation/annotation.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { DatasetSuggestion } from '../document.ts';
import { spanFromUnits } from '../draft.ts';
import { isJsonObject, type JsonObject } from '../json-text.ts';
import { listAt, numberAt, objectAt, parseJson, stringAt, unplaced } from '../json-value.ts';
import type { Draft, ImportedContent, ImportedDocument, ImportProblem, Reader } from '../reader.ts';
import { restoreValue } from '../restore.ts';
import { sentenceOf } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { controlNames } from '../write/label-studio.ts';

/** Label Studio's JSON: the first annotation of each task, and its predictions as suggestions. */
export const labelStudioReader: Reader = {
  id: 'label-studio',
  async *read(file, { scheme }): AsyncIterable<ImportedDocument | ImportProblem> {
    const tasks = parseJson(await file.text());
    if (!Array.isArray(tasks)) {
      yield { place: file.path, problem: noTasks };
      return;
    }
    for (const [i, task] of tasks.entries()) {
      const data = isJsonObject(task) ? objectAt(task, 'data') : undefined;
      const text = data && stringAt(data, 'text');
      if (isJsonObject(task) && data && text !== undefined) {
        const name = stringAt(data, 'file');
        const sentence = sentenceOf(stringAt(data, 'id'), name);
        yield {
          text,
          ...(name === undefined ? {} : { name }),
          ...(sentence === undefined ? {} : { sentence }),
          content: (article) => contentOf(task, article, scheme),
        };
      } else {
        yield { place: `${file.path}: task ${i + 1}`, problem: noDataText };
      }
    }
  },
};

const noTasks = {
  en: 'the file is not a JSON array of tasks',
  fr: 'le fichier n’est pas un tableau JSON de tâches',
};
const noDataText = { en: 'there is no "data.text"', fr: 'il n’y a pas de « data.text »' };

function others(count: number): Wording {
  return {
    en: `${count} more annotations of the task are left out`,
    fr: `${count} autres annotations de la tâche sont laissées de côté`,
  };
}

function contentOf(task: JsonObject, text: ArticleText, scheme: Scheme): ImportedContent {
  const problems: Wording[] = [];
  const annotations = listAt(task, 'annotations')
    .filter(isJsonObject)
    .filter((item) => item['was_cancelled'] !== true);
  if (annotations.length > 1) problems.push(others(annotations.length - 1));
  const results = annotations[0] ? listAt(annotations[0], 'result').filter(isJsonObject) : [];
  const suggestions = listAt(task, 'predictions')
    .filter(isJsonObject)
    .flatMap((prediction) => predicted(prediction, text, problems));
  return { drafts: regions(results, text, scheme, problems), suggestions, problems };
}

function regions(
  results: readonly JsonObject[],
  text: ArticleText,
  scheme: Scheme,
  problems: Wording[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const result of results) {
    if (stringAt(result, 'type') !== 'labels') continue;
    const place = placeOf(result, text);
    const label = labelOf(result);
    const id = stringAt(result, 'id');
    if (!place || label === undefined) {
      problems.push(unplaced({ en: `region ${id ?? '?'}`, fr: `la région ${id ?? '?'}` }));
      continue;
    }
    const same = results.filter((other) => id !== undefined && other['id'] === id && other !== result);
    const entity = same.find(({ from_name }) => from_name === 'entity');
    const attributes = attributesOf(label, same, scheme);
    const [note] = listAt(objectAt(result, 'meta') ?? {}, 'text');
    const [entityId] = entity ? textsOf(entity) : [];
    drafts.push({
      ...place,
      label,
      ...(id === undefined ? {} : { id }),
      ...(entityId === undefined ? {} : { entity: entityId }),
      ...(attributes.size === 0 ? {} : { attributes }),
      ...(typeof note === 'string' ? { note } : {}),
    });
  }
  return drafts;
}

function attributesOf(
  label: string,
  results: readonly JsonObject[],
  scheme: Scheme,
): Map<string, AttributeValue> {
  const names = controlNames(scheme);
  const controls = new Map(
    scheme.labels.flatMap(({ id, attributes }) =>
      attributes.map((attribute) => [names(id, attribute.name) ?? '', { label: id, attribute }] as const),
    ),
  );
  const values = new Map<string, AttributeValue>();
  for (const result of results) {
    const control = controls.get(stringAt(result, 'from_name') ?? '');
    if (control?.label !== label) continue;
    const texts = textsOf(result);
    const value =
      texts.length === 0 && control.attribute.multiple ? [] : restoreValue(control.attribute, texts);
    if (value !== undefined) values.set(control.attribute.name, value);
  }
  return values;
}

function textsOf(result: JsonObject): string[] {
  const value = objectAt(result, 'value') ?? {};
  const list = stringAt(result, 'type') === 'choices' ? value['choices'] : value['text'];
  return (Array.isArray(list) ? list : [list]).filter((item) => typeof item === 'string');
}

function predicted(prediction: JsonObject, text: ArticleText, problems: Wording[]): DatasetSuggestion[] {
  const rule = stringAt(prediction, 'model_version') ?? 'prediction';
  const overall = numberAt(prediction, 'score');
  return listAt(prediction, 'result')
    .filter(isJsonObject)
    .filter((result) => stringAt(result, 'type') === 'labels')
    .flatMap((result) => {
      const place = placeOf(result, text);
      const label = labelOf(result);
      if (!place || label === undefined) {
        problems.push(unplaced({ en: 'a prediction', fr: 'une prédiction' }));
        return [];
      }
      const score = numberAt(result, 'score') ?? overall;
      return [{ ...place, label, quote: text.slice(place), rule, ...(score === undefined ? {} : { score }) }];
    });
}

function placeOf(result: JsonObject, text: ArticleText) {
  const value = objectAt(result, 'value') ?? {};
  return spanFromUnits(text, numberAt(value, 'start'), numberAt(value, 'end'));
}

function labelOf(result: JsonObject): string | undefined {
  const [label] = listAt(objectAt(result, 'value') ?? {}, 'labels');
  return typeof label === 'string' ? label : undefined;
}

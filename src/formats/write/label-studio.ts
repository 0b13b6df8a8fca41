import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import type { Attribute, Scheme } from '../../scheme/scheme.ts';
import type { DatasetDocument, DatasetSuggestion } from '../document.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { JsonArrayFile } from '../json-array.ts';
import { jsonLine } from '../json-text.ts';
import { survivesAsTexts, valueTexts } from '../restore.ts';
import { XmlNames, xmlAttributes } from '../xml.ts';
import { linksOf } from './doccano.ts';

/** Tasks for Label Studio's import and the labelling configuration that their names refer to. */
export const labelStudio: Format = {
  id: 'label-studio',
  units: ['utf-16'],
  holds: new Set(['id', 'attributes', 'entity', 'note', 'suggestions']),
  notes: [
    'Set up the project with label-config.xml, then import tasks.json. Offsets are UTF-16 code units, end exclusive.',
    'Suggestions are predictions. An annotation in several pieces goes out as its outer span.',
  ],
  writer: (context) => {
    const names = controlNames(context.scheme);
    const files = new Map<string, JsonArrayFile>();
    const fileOf = (path: string) => {
      const file = files.get(path) ?? new JsonArrayFile(context.output, path);
      files.set(path, file);
      return file;
    };
    return {
      write: (document) =>
        fileOf(inSplit(document, 'tasks.json')).add(jsonLine(task(document, context, names))),
      async finish() {
        if (context.splits.length === 0) fileOf('tasks.json');
        for (const file of files.values()) await file.finish();
        await context.output.whole('label-config.xml', labelConfig(context.scheme, names));
      },
    };
  },
};

type ControlName = (label: string, attribute: string) => string | undefined;

/** Names of the controls for the scheme's attributes; `label`, `entity` and `text` are taken. */
export function controlNames(scheme: Scheme): ControlName {
  const names = new XmlNames();
  for (const taken of ['label', 'entity', 'text']) names.name(taken);
  for (const { id, attributes } of scheme.labels)
    for (const { name } of attributes) names.name(`${id} ${name}`);
  return (label, attribute) =>
    scheme.attribute(label, attribute) ? names.name(`${label} ${attribute}`) : undefined;
}

function task(document: DatasetDocument, context: WriteContext, names: ControlName) {
  const { id, file, text, sha256, annotations, suggestions } = document;
  const relations = linksOf(annotations).map(({ from, name, to }) => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [name],
  }));
  const regions = annotations.flatMap((annotation) => region(annotation, document, context, names));
  return {
    data: { text: text.text, id, file, sha256 },
    annotations: [{ result: [...regions, ...relations] }],
    ...(suggestions.length === 0 ? {} : { predictions: [prediction(suggestions, document, context)] }),
  };
}

function region(
  annotation: Annotation,
  document: DatasetDocument,
  context: WriteContext,
  names: ControlName,
) {
  const { id, label, quote, entity, note } = annotation;
  const place = {
    start: context.at(document, annotation.start),
    end: context.at(document, annotation.end),
    text: quote,
  };
  const results: object[] = [
    {
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { ...place, labels: [label] },
      ...(note === undefined ? {} : { meta: { text: [note] } }),
    },
  ];
  if (entity !== undefined) {
    results.push({
      id,
      from_name: 'entity',
      to_name: 'text',
      type: 'textarea',
      value: { ...place, text: [entity] },
    });
  }
  for (const [name, value] of annotation.attributes ?? []) {
    const control = names(label, name);
    const attribute = context.scheme.attribute(label, name);
    if (control === undefined || !attribute || !survivesAsTexts(attribute, value)) {
      const message = `the attribute ${JSON.stringify(name)} is not as the scheme has it`;
      context.lose({ document, annotation, field: 'attributes', reason: 'scheme', message });
    } else {
      results.push({ id, from_name: control, to_name: 'text', ...attributeValue(attribute, value, place) });
    }
  }
  return results;
}

function attributeValue(attribute: Attribute, value: AttributeValue, place: object) {
  const texts = valueTexts(value);
  return isChoice(attribute)
    ? { type: 'choices', value: { ...place, choices: texts } }
    : { type: 'textarea', value: { ...place, text: texts } };
}

function isChoice({ type }: Attribute): boolean {
  return type === 'enum' || type === 'boolean';
}

function prediction(
  suggestions: readonly DatasetSuggestion[],
  document: DatasetDocument,
  context: WriteContext,
) {
  const result = suggestions.map(({ label, start, end, quote, score }, i) => ({
    id: `s${i + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    ...(score === undefined ? {} : { score }),
    value: {
      start: context.at(document, start),
      end: context.at(document, end),
      text: quote,
      labels: [label],
    },
  }));
  return { model_version: 'article-annotator', result };
}

function labelConfig(scheme: Scheme, names: ControlName): string {
  const labels = scheme.labels.map(({ id, color, key }) => {
    const attributes = xmlAttributes([
      ['value', id],
      ['background', color],
      ['hotkey', key],
    ]);
    return `    <Label${attributes}/>`;
  });
  const controls = scheme.labels.flatMap(({ id, attributes }) =>
    attributes.map((attribute) => control(id, attribute, names(id, attribute.name) ?? '')),
  );
  return [
    '<View>',
    '  <Labels name="label" toName="text">',
    ...labels,
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    '  <TextArea name="entity" toName="text" perRegion="true" editable="true" placeholder="entity"/>',
    ...controls,
    '</View>',
    '',
  ].join('\n');
}

function control(label: string, attribute: Attribute, name: string): string {
  const common = [
    ['name', name],
    ['toName', 'text'],
    ['perRegion', 'true'],
    ['whenTagName', 'label'],
    ['whenLabelValue', label],
  ] as const;
  if (!isChoice(attribute)) {
    return `  <TextArea${xmlAttributes([...common, ['editable', 'true'], ['placeholder', attribute.name]])}/>`;
  }
  const values = attribute.type === 'boolean' ? ['true', 'false'] : attribute.values;
  const choices = values.map((value) => `    <Choice${xmlAttributes([['value', value]])}/>`);
  const choice = attribute.multiple ? 'multiple' : 'single';
  return [`  <Choices${xmlAttributes([...common, ['choice', choice]])}>`, ...choices, '  </Choices>'].join(
    '\n',
  );
}

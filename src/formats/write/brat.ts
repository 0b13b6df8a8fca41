import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import { spansEqual } from '../../text/span.ts';
import { bratFragments, joinFragments } from '../brat-fragments.ts';
import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext } from '../format.ts';
import { restoreValue, sameValue, valueTexts } from '../restore.ts';
import { XmlNames } from '../xml.ts';
import { bratConfiguration, isEvent, isRole } from './brat-configuration.ts';

/** brat's stand-off: `.txt` and `.ann` pairs with `annotation.conf`; labels that link others are events. */
export const brat: Format = {
  id: 'brat',
  units: ['code-point'],
  holds: new Set(['parts', 'attributes', 'entity', 'note']),
  notes: [
    'Offsets count code points of the .txt beside, end exclusive. A span over several lines is one of fragments.',
    'A "#" line of the type Attribute holds what brat has no attribute for, as name=JSON.',
  ],
  writer: (context) => {
    const names = new XmlNames();
    for (const { id } of context.scheme.labels) names.name(id);
    return {
      async write(document) {
        await context.output.whole(`${document.path}.txt`, document.text.text);
        await context.output.whole(
          `${document.path}.ann`,
          new AnnotationFile(document, context, names).text(),
        );
      },
      async finish() {
        await context.output.whole('annotation.conf', bratConfiguration(context.scheme, names));
      },
    };
  },
};

class AnnotationFile {
  readonly #document: DatasetDocument;
  readonly #context: WriteContext;
  readonly #names: XmlNames;
  readonly #lines: string[] = [];
  /** Numbers of the text-bound lines by annotation id; an event has its trigger's number. */
  readonly #numbers = new Map<string, number>();
  readonly #used = { A: 0, N: 0, '#': 0 };

  constructor(document: DatasetDocument, context: WriteContext, names: XmlNames) {
    this.#document = document;
    this.#context = context;
    this.#names = names;
  }

  text(): string {
    const bound = this.#document.annotations.filter((annotation) => this.#addText(annotation));
    for (const annotation of bound) this.#addRest(annotation);
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** False when brat has no way to hold the annotation. */
  #addText(annotation: Annotation): boolean {
    const { text } = this.#document;
    const fragments = bratFragments(text, annotation);
    const words = fragments.map((fragment) => text.slice(fragment)).join(' ');
    if (words.trim() === '') {
      this.#lose(annotation, 'annotation', 'blank', 'brat takes no span of white space');
      return false;
    }
    const joined = joinFragments(text, fragments);
    const wanted = annotation.parts ?? [annotation];
    if (
      joined.length !== wanted.length ||
      !joined.every((piece, i) => spansEqual(piece, wanted[i] ?? piece))
    ) {
      const edges = joined[0]?.start !== annotation.start || joined.at(-1)?.end !== annotation.end;
      if (annotation.parts)
        this.#lose(annotation, 'parts', 'fragments', 'brat joins pieces that touch or are lines apart');
      if (edges) this.#lose(annotation, 'boundary', 'line-end', 'it begins or ends with a line ending');
    } else if (annotation.parts?.length === 1) {
      this.#lose(annotation, 'parts', 'fragments', 'one piece is a plain span');
    }
    const number = this.#numbers.size + 1;
    this.#numbers.set(annotation.id, number);
    const places = fragments.map(({ start, end }) => `${start} ${end}`).join(';');
    this.#lines.push(`T${number}\t${this.#typeOf(annotation)} ${places}\t${words}`);
    return true;
  }

  #typeOf(annotation: Annotation): string {
    const type = this.#names.name(annotation.label);
    if (type !== annotation.label) this.#lose(annotation, 'label', 'name', `brat's type is ${type}`);
    return type;
  }

  #addRest(annotation: Annotation): void {
    const { id, label, entity, note } = annotation;
    const number = this.#numbers.get(id) ?? 0;
    const event = isEvent(this.#context.scheme, label);
    const target = `${event ? 'E' : 'T'}${number}`;
    const roles: string[] = [];
    for (const [name, value] of annotation.attributes ?? []) {
      roles.push(...this.#addAttribute(annotation, name, value, target));
    }
    if (event)
      this.#lines.push(`E${number}\t${[`${this.#names.name(label)}:T${number}`, ...roles].join(' ')}`);
    if (entity !== undefined) this.#addEntity(entity, target, annotation);
    if (note !== undefined && isPlainLine(note)) this.#addNote('AnnotatorNotes', target, note);
    else if (note !== undefined) this.#addNote('Note', target, asciiJson(note));
  }

  /** Writes the attribute where brat has a place for it; what are roles of an event is given back. */
  #addAttribute(annotation: Annotation, name: string, value: AttributeValue, target: string): string[] {
    const attribute = this.#context.scheme.attribute(annotation.label, name);
    const texts = valueTexts(value);
    const plain = attribute && /^\w+$/.test(name) && !/\d$/.test(name);
    const restored = sameValue(restoreValue(attribute, texts), value);
    const linked = texts.map((id) => this.#numbers.get(id));
    if (
      plain &&
      restored &&
      isRole(attribute, annotation.label, this.#context.scheme) &&
      linked.every((number) => number !== undefined)
    ) {
      return linked.map((number, i) => `${name}${i === 0 ? '' : i + 1}:T${number}`);
    }
    const [only] = texts;
    if (
      plain &&
      restored &&
      attribute.type === 'enum' &&
      texts.length === 1 &&
      only !== undefined &&
      /^\S+$/.test(only) &&
      attribute.values.includes(only)
    ) {
      this.#lines.push(`A${++this.#used.A}\t${name} ${target} ${only}`);
      return [];
    }
    if (texts.some((id) => this.#numbers.has(id))) {
      const message = `brat does not keep the ids that ${JSON.stringify(name)} names`;
      this.#lose(annotation, 'attributes', 'link', message);
    }
    this.#addNote('Attribute', target, `${asciiJson(name)}=${asciiJson(value)}`);
    return [];
  }

  #addEntity(entity: string, target: string, annotation: Annotation): void {
    if (!/^\S+$/.test(entity) || !isPlainLine(entity)) {
      this.#lose(annotation, 'entity', 'name', 'its entity id holds white space');
      return;
    }
    const name = this.#context.entities.find(({ id }) => id === entity)?.name ?? entity;
    this.#lines.push(
      `N${++this.#used.N}\tReference ${target} registry:${entity}\t${name.replace(/\s+/g, ' ')}`,
    );
  }

  #addNote(type: string, target: string, text: string): void {
    this.#lines.push(`#${++this.#used['#']}\t${type} ${target}\t${text}`);
  }

  #lose(
    annotation: Annotation,
    field: 'annotation' | 'parts' | 'boundary' | 'label' | 'entity' | 'attributes',
    reason: string,
    message: string,
  ): void {
    this.#context.lose({ document: this.#document, annotation, field, reason, message });
  }
}

/** One line to every reader, and without white space at its ends. */
function isPlainLine(text: string): boolean {
  return text !== '' && text === text.trim() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}

/** JSON that no reader cuts into lines. */
function asciiJson(value: AttributeValue): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

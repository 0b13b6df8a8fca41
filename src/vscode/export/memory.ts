import * as vscode from 'vscode';
import type { Format } from '../../formats/format.ts';
import { findFormat } from '../../formats/index.ts';
import { isJsonObject, type JsonObject } from '../../formats/json-text.ts';
import { OptionError, type OptionWords, readOptions } from '../../formats/option-words.ts';
import type { Scheme } from '../../scheme/scheme.ts';

const key = 'export';

/** What was chosen at the last export of the workspace. */
export class ExportMemory {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  get format(): Format | undefined {
    const { format } = this.#kept;
    return typeof format === 'string' ? findFormat(format) : undefined;
  }

  get target(): vscode.Uri | undefined {
    const { target } = this.#kept;
    return typeof target === 'string' ? vscode.Uri.parse(target) : undefined;
  }

  /** The options as far as the format and the scheme still know them. */
  words(format: Format, scheme: Scheme): OptionWords {
    const { words } = this.#kept;
    const kept = optionWords(isJsonObject(words) ? words : {});
    const labels = kept.labels?.filter((id) => scheme.label(id));
    const fitting = {
      ...kept,
      labels: labels?.length ? labels : undefined,
      unit: format.units.slice(1).some((unit) => unit === kept.unit) ? kept.unit : undefined,
    };
    try {
      readOptions(fitting, format);
      return fitting;
    } catch (error) {
      if (error instanceof OptionError) return {};
      throw error;
    }
  }

  async keep(format: Format, words: OptionWords, target: vscode.Uri): Promise<void> {
    await this.#state.update(key, { format: format.id, words, target: target.toString() });
  }

  get #kept(): JsonObject {
    const kept = this.#state.get<unknown>(key);
    return isJsonObject(kept) ? kept : {};
  }
}

/** The options in an object of any origin; values of another kind are left out. */
export function optionWords(object: JsonObject): OptionWords {
  const text = (name: keyof OptionWords) => {
    const value = object[name];
    return typeof value === 'string' ? value : undefined;
  };
  const texts = (name: keyof OptionWords) => {
    const value = object[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
  };
  const flag = (name: keyof OptionWords) => (object[name] === true ? true : undefined);
  return {
    layer: text('layer'),
    status: texts('status'),
    labels: texts('labels'),
    split: text('split'),
    groupBy: text('groupBy'),
    granularity: text('granularity'),
    unit: text('unit'),
    suggestions: flag('suggestions'),
    unannotated: flag('unannotated'),
    anonymize: flag('anonymize'),
  };
}

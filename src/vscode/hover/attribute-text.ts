import * as vscode from 'vscode';
import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import { findAnnotation, type Layer } from '../../annotation/layer.ts';
import { dateWithCode } from '../date-words.ts';
import { valueTitle } from '../labels.ts';

/** An attribute's value as people read it: the words of a linked annotation in place of its id. */
export function attributeText(name: string, value: AttributeValue, layer: Layer): string {
  if (typeof value === 'object') return value.map((item) => attributeText(name, item, layer)).join(', ');
  if (typeof value === 'boolean') return value ? vscode.l10n.t('yes') : vscode.l10n.t('no');
  return typeof value === 'string'
    ? (findAnnotation(layer, value)?.quote ?? dateWithCode(valueTitle(name, value)))
    : String(value);
}

/** The annotations that an attribute's value points to. */
export function linkedAnnotations(value: AttributeValue, layer: Layer): Annotation[] {
  const ids = typeof value === 'object' ? value : [String(value)];
  return ids.flatMap((id) => findAnnotation(layer, id) ?? []);
}

import type { DatasetDocument } from '../document.ts';
import type { WriteContext } from '../format.ts';
import { xmlSafe } from '../xml.ts';

/** A document's text as XML can hold it; what it cannot is U+FFFD at the same offset, and named as a loss. */
export function xmlTextOf(document: DatasetDocument, context: WriteContext): string {
  const text = xmlSafe(document.text.text);
  if (text !== document.text.text) {
    const message = 'characters that XML forbids are U+FFFD in it';
    context.lose({ document, field: 'text', reason: 'xml', message });
  }
  return text;
}

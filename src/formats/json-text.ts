/**
 * JSON on one line that no reader breaks: the line separators that JSON leaves raw and that Python's
 * `splitlines` cuts at (U+0085, U+2028, U+2029) are escaped.
 */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value);
  return /[\u0085\u2028\u2029]/.test(json) ? json.replace(/[\u0085\u2028\u2029]/g, escapeUnit) : json;
}

/** The same over several lines, two spaces deep. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/[\u0085\u2028\u2029]/g, escapeUnit)}\n`;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export type JsonObject = { readonly [key: string]: unknown };

/** A map as a JSON object; names such as `__proto__` are names like any other. */
export function jsonObject<T>(entries: Iterable<readonly [string, T]>): { [key: string]: T } {
  const object: { [key: string]: T } = Object.create(null);
  for (const [name, value] of entries) object[name] = value;
  return object;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not allowed in XML 1.0: most control characters, the non-characters U+FFFE and U+FFFF, lone surrogates. */
const forbidden = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text with every character that XML 1.0 forbids replaced by U+FFFD: as many code units as before. */
export function xmlSafe(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

/** Character data; the text must be safe. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, escapeCharacter);
}

/** An attribute's value without its quotes. Line endings and tabs are references: parsers make blanks of raw ones. */
export function xmlValue(text: string): string {
  return xmlSafe(text).replace(/[&<>"\t\n\r]/g, escapeCharacter);
}

/** ` name="value"` for each value that is there. */
export function xmlAttributes(
  attributes: readonly (readonly [name: string, value: string | number | undefined])[],
): string {
  return attributes
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlValue(String(value))}"`))
    .join('');
}

function escapeCharacter(character: string): string {
  return named.get(character) ?? `&#${character.charCodeAt(0)};`;
}

const named = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** True for what can be a name as it is; of what XML allows, the alphabets of Europe. */
export function isXmlName(text: string): boolean {
  return /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u0386-\u0481\u048A-\u0556][\w.\-\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u0386-\u0481\u048A-\u0556]*$/.test(
    text,
  );
}

/** XML names for any strings: what a name cannot hold becomes `_`, and no two strings get the same one. */
export class XmlNames {
  readonly #prefix: string;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @param prefix starts every name, so that none starts with a digit */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  name(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const plain = this.#prefix + text.replace(/[^A-Za-z0-9_]/g, '_');
    const stem = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
    let name = stem;
    for (let n = 2; this.#taken.has(name); n++) name = `${stem}_${n}`;
    this.#taken.add(name);
    this.#names.set(text, name);
    return name;
  }
}

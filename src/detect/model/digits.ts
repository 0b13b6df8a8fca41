/**
 * Numbers as printable ASCII that stands in a single-quoted string without escapes. One character is a digit from 0
 * to 89; a number is its digits in base 45, least first, all but the last raised by 45.
 */
const half = 45;
/** Without the apostrophe, the backslash and what means something in template strings. */
const alphabet = Array.from({ length: 94 }, (_, at) => 33 + at).filter(
  (code) => !"$'\\`".includes(String.fromCharCode(code)),
);
const notDigit = 255;
const digits = new Uint8Array(128).fill(notDigit);
alphabet.forEach((code, digit) => {
  digits[code] = digit;
});

/** Writes whole numbers from 0 to 2^31 - 1. */
export class DigitWriter {
  readonly #codes: number[] = [];

  write(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0x7fffffff)
      throw new RangeError(`${value} is not a whole number from 0 to 2147483647`);
    let rest = value;
    for (; rest >= half; rest = Math.floor(rest / half)) this.#codes.push(codeOf((rest % half) + half));
    this.#codes.push(codeOf(rest));
  }

  /** A whole number of either sign. */
  writeSigned(value: number): void {
    this.write(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(): string {
    let text = '';
    for (let at = 0; at < this.#codes.length; at += 4096)
      text += String.fromCharCode(...this.#codes.slice(at, at + 4096));
    return text;
  }
}

/** Reads what `DigitWriter` wrote; throws RangeError on anything else and at the end. */
export class DigitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  read(): number {
    let value = 0;
    for (let unit = 1; ; unit *= half) {
      const digit = digitOf(this.#text.charCodeAt(this.#at++));
      if (digit < half) return value + digit * unit;
      value += (digit - half) * unit;
      if (value > 0x7fffffff) throw new RangeError(`number too large at ${this.#at}`);
    }
  }

  readSigned(): number {
    const value = this.read();
    return value & 1 ? -((value + 1) / 2) : value / 2;
  }
}

function codeOf(digit: number): number {
  return alphabet[digit] as number;
}

function digitOf(code: number): number {
  const digit = digits[code] ?? notDigit;
  if (digit === notDigit) throw new RangeError(`code ${code} is not a digit`);
  return digit;
}

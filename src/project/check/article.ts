import { normalizeText } from '../../text/article-text.ts';
import type { Problem, Severity, Wording } from '../../yaml/problem.ts';

/** Damage to an article's text that no annotation should be made on; each kind is told once, at its first place. */
export function checkArticle(raw: string): Problem[] {
  const text = normalizeText(raw);
  return damages.flatMap(({ code, severity, pattern, message }) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const before = text.slice(0, found.index);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return [{ code, severity, message, line, column: found.index - lineStart + 1 }];
  });
}

interface Damage {
  readonly code: string;
  readonly severity: Severity;
  readonly pattern: RegExp;
  readonly message: Wording;
}

const damages: readonly Damage[] = [
  {
    code: 'replacement-character',
    severity: 'warning',
    pattern: /\uFFFD/,
    message: {
      en: 'A character was lost here (U+FFFD): the file was once read with the wrong encoding.',
      fr: 'Un caractère a été perdu ici (U+FFFD) : le fichier a été lu avec un mauvais encodage.',
    },
  },
  {
    code: 'control-character',
    severity: 'warning',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/,
    message: {
      en: 'There is a control character here; is this a text file?',
      fr: 'Il y a ici un caractère de contrôle ; est-ce bien un fichier texte ?',
    },
  },
];

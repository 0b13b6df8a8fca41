import { isMap, type YAMLMap } from 'yaml';
import type { ArticleFacts } from '../annotation/annotation.ts';
import type { Wording } from '../yaml/problem.ts';
import { checkSchema, type JsonSchema } from '../yaml/schema.ts';
import { child, nodeOffset, nodeValue } from '../yaml/value.ts';
import { type LayerFacts, sidecarVersion } from './canonical.ts';
import { badFacts, isStatus } from './facts.ts';
import type { ProblemReport } from './problem-list.ts';
import sidecarSchema from './sidecar.schema.json' with { type: 'json' };

/** What a sidecar's root says of the article as a whole, once the root is as the schema says; else undefined. */
export function readFacts(root: unknown, report: ProblemReport): LayerFacts | undefined {
  const version = isMap(root) ? child(root, 'version') : undefined;
  const number = nodeValue(version);
  if (typeof number === 'number' && number > sidecarVersion) {
    report.error(nodeOffset(version), 'newer-version', newerVersion);
    return undefined;
  }
  let sound = true;
  checkSchema(root, sidecarSchema as JsonSchema, (offset, code, message) => {
    if (code === 'unknown-key') return report.warning(offset, code, message);
    sound = false;
    report.error(offset, code, message);
  });
  if (!sound || !isMap(root)) return undefined;
  const status = nodeValue(child(root, 'status'));
  return { article: readArticle(root, report), status: isStatus(status) ? status : 'todo' };
}

/** A fact that does not hold what it should is left out, and said. */
function readArticle(root: YAMLMap, report: ProblemReport): ArticleFacts {
  const map = child(root, 'article');
  if (!isMap(map)) return {};
  const facts = new Map<string, string>();
  for (const key of ['sha256', 'language', 'published']) {
    const value = nodeValue(child(map, key));
    if (typeof value === 'string') facts.set(key, value);
  }
  for (const key of badFacts(Object.fromEntries(facts))) {
    facts.delete(key);
    report.warning(nodeOffset(child(map, key)), 'invalid-fact', invalidFact(key));
  }
  return Object.fromEntries(facts);
}

const newerVersion: Wording = {
  en: 'This file was written by a newer version of Article Annotator. Update the extension to edit it.',
  fr: 'Ce fichier vient d’une version plus récente d’Article Annotator. Mettez l’extension à jour pour le modifier.',
};

function invalidFact(key: string): Wording {
  const wanted = key === 'published' ? 'YYYY-MM-DD' : key === 'language' ? 'fr, en' : 'SHA-256';
  return {
    en: `"article.${key}" does not hold what it should (${wanted}) and is not used.`,
    fr: `« article.${key} » n’a pas la forme attendue (${wanted}) et n’est pas utilisé.`,
  };
}

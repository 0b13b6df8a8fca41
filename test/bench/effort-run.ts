import { emptyLayer, type Layer } from '../../src/annotation/layer.ts';
import type { Knowledge } from '../../src/detect/knowledge.ts';
import type { Pipeline } from '../../src/detect/pipeline.ts';
import { ArticleSession } from '../../src/project/session.ts';
import { standardScheme } from '../../src/scheme/standard.ts';
import type { ArticleText } from '../../src/text/article-text.ts';
import { ScriptedAnnotator, type Wanted, wrongValues } from './annotator.ts';

/** An article and its finished layer. */
export interface GoldArticle {
  readonly name: string;
  readonly text: ArticleText;
  readonly layer: Layer;
}

export interface Effort {
  readonly annotations: number;
  /** Keys by what they did. */
  readonly keys: ReadonlyMap<string, number>;
  readonly total: number;
  /** Annotations that have no or another date value than they should. */
  readonly wrongValues: number;
  /** What the annotator has made. */
  readonly layer: Layer;
}

export interface Help {
  readonly pipeline: Pipeline;
  /** What has been decided in the folder before. */
  readonly knowledge: Knowledge;
}

/** Brings one article from empty to gold through the product's core. @param help undefined without suggestions */
export function measureEffort({ text, layer: gold }: GoldArticle, help: Help | undefined): Effort {
  const { language, published } = gold.article;
  let next = 0;
  const session = new ArticleSession(
    text,
    { ...emptyLayer, article: gold.article },
    {
      author: { name: undefined, now: () => '2026-01-01T00:00:00Z', newId: () => `a${++next}` },
      scheme: standardScheme(language === 'en' ? 'en' : 'fr'),
      onAct: () => {},
      onChange: () => {},
    },
  );
  if (help) {
    const context = { language: language === 'en' ? ('en' as const) : ('fr' as const), published };
    session.setSuggestions(help.pipeline.detect(text, context, help.knowledge));
  }
  const annotator = new ScriptedAnnotator(session, gold.annotations as readonly Wanted[]);
  annotator.annotate();
  return {
    annotations: session.layer.annotations.length,
    keys: annotator.keys,
    total: annotator.total,
    wrongValues: wrongValues(session.layer.annotations, gold.annotations).length,
    layer: session.layer,
  };
}

import type { Annotation } from '../../annotation/annotation.ts';
import { lastDay } from '../../scheme/timex.ts';
import type { Wording } from '../../yaml/problem.ts';
import { textItems } from './attribute-rules.ts';
import { at, type Finding, type LayerContext, type LayerRule, type Names } from './rule.ts';

/** Guards on commitments: combinations that are almost always a slip. */
export const commitmentRules: readonly LayerRule[] = [
  { code: 'deadline-before-publication', severity: 'warning', check: earlyDeadlines },
  { code: 'firm-wish', severity: 'warning', check: firmWishes },
  { code: 'condition-missing', severity: 'warning', check: missingConditions },
];

function* commitments({ layer }: LayerContext): Iterable<Annotation> {
  for (const annotation of layer.annotations) if (annotation.label === 'commitment') yield annotation;
}

function* earlyDeadlines(context: LayerContext): Iterable<Finding> {
  const published = context.layer.article.published;
  if (published === undefined) return;
  for (const commitment of commitments(context)) {
    for (const item of textItems(commitment.attributes?.get('deadline'))) {
      const value = textItems(context.byId.get(item)?.attributes?.get('value'))[0] ?? item;
      const last = lastDay(value);
      if (last !== undefined && last < published)
        yield at(commitment, 'attributes', messages.early(value, published));
    }
  }
}

/** Verbs of wish; a letter before them would make another word. */
const wish =
  /(?<!\p{L})(?:souhait(?:e|es|ent|ait|aient|ons|ant|é|er)|voudr(?:ait|aient|ions|ais)|aimer(?:ait|aient|ions|ais)|esp[èé]r(?:e|ent|ait|aient|ons|er)|appel(?:le|lent|ait|aient|é|er) à|hopes?|hoped|would like|wish(?:es|ed)?)(?!\p{L})/iu;

function* firmWishes(context: LayerContext): Iterable<Finding> {
  for (const commitment of commitments(context)) {
    const word =
      commitment.attributes?.get('strength') === 'firm' ? wish.exec(commitment.quote)?.[0] : undefined;
    if (word !== undefined) yield at(commitment, 'attributes', messages.wish(word, context.names));
  }
}

function* missingConditions(context: LayerContext): Iterable<Finding> {
  for (const commitment of commitments(context)) {
    const condition = commitment.attributes?.get('condition');
    if (commitment.attributes?.get('conditional') === true && (condition === undefined || condition === '')) {
      yield at(commitment, 'attributes', messages.condition);
    }
  }
}

const messages = {
  early: (value: string, published: string): Wording => ({
    en: `The deadline ${value} is before the date of publication, ${published}.`,
    fr: `Le terme ${value} précède la date de publication, ${published}.`,
  }),
  wish: (word: string, names: Names): Wording => ({
    en: `“${word}” is a wish, and the strength says ${names.value('strength', 'firm')}.`,
    fr: `« ${word} » exprime un souhait, mais la force dit « ${names.value('strength', 'firm')} ».`,
  }),
  condition: {
    en: 'A conditional commitment should say its condition.',
    fr: 'Un engagement conditionnel devrait indiquer sa condition.',
  },
};

import type { Match, Reading, Rule } from '../rule.ts';

/** References to the present, past and future without a calendar value; only the TimeML convention tags them. */
export const vagueRules: readonly Rule[] = [
  {
    id: 'date.present',
    pattern:
      "(actuellement|maintenant|desormais|dorenavant|pour l' instant|pour le moment|en ce moment|a present|a l' heure actuelle|actuel|actuelle|actuels|actuelles|de nos jours|right now|now|currently|current|at present|at the moment|nowadays|these days|at this time|present day)",
    read: ({ words, start }) =>
      /^(?:every|right)$/.test(words.word(start - 1)) ? undefined : reference('PRESENT_REF'),
    only: 'timeml',
  },
  {
    id: 'date.past',
    pattern:
      '(recemment|recent|recente|recents|recentes|dernierement|autrefois|jadis|naguere|auparavant|recently|lately|the past|le passe)',
    read: (match) => (qualifies(match) || isName(match) ? undefined : reference('PAST_REF')),
    only: 'timeml',
  },
  {
    id: 'date.future',
    pattern:
      "(bientot|prochainement|l' avenir|le futur|des que possible|as soon as possible|the future|the near future)",
    read: (match) => (isName(match) ? undefined : reference('FUTURE_REF')),
    only: 'timeml',
  },
];

/** « L’Avenir », "The Future": a newspaper, a firm. */
function isName({ words, start, end }: Match): boolean {
  return end - start > 1 && words.capital(end - 1) && !words.allCapitals(end - 1);
}

/** "the past three months", « le passé simple »: more of the expression follows. */
function qualifies({ words, end }: Match): boolean {
  return (
    words.continues(end) &&
    (words.has(end, 'unit') ||
      words.has(end, 'nen') ||
      words.has(end, 'some') ||
      (words.list[end]?.digits ?? 0) > 0)
  );
}

function reference(value: string): Reading {
  return { type: 'DATE', value: () => value, vague: true, bare: true, score: 0.7 };
}

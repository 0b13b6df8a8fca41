import type { Match, Reading, Rule } from '../rule.ts';

/** References to the present, past and future without a calendar value; only the TimeML convention tags them. */
export const vagueRules: readonly Rule[] = [
  {
    id: 'date.present',
    pattern:
      "(actuellement|maintenant|desormais|dorenavant|pour l' instant|pour le moment|en ce moment|a present|a l' heure actuelle|actuel|actuelle|actuels|actuelles|de nos jours|ces (jours|temps) - ci|right now|now|currently|current|at present|nowadays|these days|present day)",
    read: ({ words, start }) =>
      /^(?:every|right)$/.test(words.word(start - 1)) ? undefined : reference('PRESENT_REF'),
    only: 'timeml',
  },
  {
    id: 'date.past',
    pattern:
      '((tout)? recemment|recent|recente|recents|recentes|dernierement|autrefois|jadis|naguere|auparavant|ces derniers temps|those days|recently|lately|the past|le passe)',
    read: (match) => (qualifies(match) || isName(match) ? undefined : reference('PAST_REF')),
    only: 'timeml',
  },
  { id: 'date.present', pattern: 'at (the moment|this time)', read: inside('PRESENT_REF'), only: 'timeml' },
  { id: 'date.past', pattern: 'at (the|that) time', read: inside('PAST_REF'), only: 'timeml' },
  {
    id: 'date.past',
    pattern: "a (l' epoque|cette epoque (-? la)?|la meme epoque|ce moment - la)",
    read: inside('PAST_REF'),
    only: 'timeml',
  },
  {
    id: 'date.future',
    pattern:
      "(bientot|prochainement|sous peu|l' avenir|le futur|des que possible|as soon as possible|the future|the near future)",
    read: (match) => (isName(match) ? undefined : reference('FUTURE_REF')),
    only: 'timeml',
  },
];

/** "at the time", « à l’époque »: the preposition stays outside; "at the time of the vote" depends on an event. */
function inside(value: string): (match: Match) => Reading | undefined {
  return ({ words, start, end }) => {
    const open =
      words.continues(end) && /^(?:of|de|du|des|d'|when|where|ou|that|to|qui|que)$/.test(words.word(end));
    return open ? undefined : { ...reference(value), from: start + 1 };
  };
}

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

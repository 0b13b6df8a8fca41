import type { Construction } from './construction.ts';

/** Ways of committing oneself in English. */
export const englishConstructions: readonly Construction[] = [
  {
    rule: 'commitment.promise',
    participles: 'pledged promised vowed undertaken guaranteed committed',
    finite:
      'pledges pledge promises promise vows vow undertakes undertake undertook pledged promised vowed guaranteed committed commits commit pledging promising vowing committing',
    links: 'to',
    noun: true,
    bareNoun: true,
    gerund: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.promise',
    participles: 'threatened sworn',
    finite: 'threaten threatens threatened swear swears swore',
    links: 'to',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.promise',
    participles: 'assured',
    finite: 'assured assures assure',
    links: 'that',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.refuse',
    participles: '',
    finite: 'refuses refuse',
    links: 'to',
    noun: false,
    negative: true,
    notActs:
      'comment say answer confirm discuss name speak be believe admit disclose recognise recognize talk see elaborate respond reply give tell ' +
      'acknowledge reveal identify accept',
    strength: 'firm',
  },
  {
    rule: 'commitment.agree',
    participles: 'agreed',
    finite: 'agreed agree agrees',
    links: 'to on',
    noun: true,
    notNouns: 'need importance question principle terms fact',
    strength: 'firm',
  },
  {
    rule: 'commitment.agree',
    participles: 'agreed resolved decided voted accepted',
    finite:
      'accepted accepts agreed agree agrees resolved resolves decided decides agreeing vote votes voted',
    links: 'to',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.offer',
    participles: 'offered',
    finite: '',
    links: 'to',
    noun: true,
    strength: 'planned',
  },
  {
    rule: 'commitment.plan',
    participles: 'planned intended offered proposed',
    finite: 'plans plan intends intend intended planned aims aim offers offered expects prepares',
    links: 'to',
    noun: false,
    strength: 'planned',
  },
  {
    rule: 'commitment.plan',
    participles: '',
    finite: 'plans',
    links: '',
    noun: true,
    headline: true,
    strength: 'planned',
  },
  {
    rule: 'commitment.ready',
    participles: '',
    finite: 'ready prepared willing set determined poised',
    links: 'to',
    noun: false,
    strength: 'planned',
  },
  {
    rule: 'commitment.announce',
    participles: 'announced',
    finite: 'announced announces',
    links: '',
    noun: true,
    actNoun: true,
    strength: 'firm',
  },
];

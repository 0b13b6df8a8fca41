/** How firmly words bind; a scale. */
export type Strength = 'firm' | 'planned';

/** A way of committing oneself: the forms of its verb, what joins the promised act, and how firm it is. */
export interface Construction {
  readonly rule: string;
  /** Forms that need an auxiliary before them: `a promis`. */
  readonly participles: string;
  /** Forms that stand alone: `promet`. */
  readonly finite: string;
  /** Words that join the promised act in the infinitive: `à`, `de`, `to`; empty when it follows at once. */
  readonly links: string;
  /** The act may be a noun: `a promis une aide`, `ont convenu d’un partenariat`. */
  readonly noun: boolean;
  /** The noun must be one for an act: `a annoncé l’envoi de`. */
  readonly actNoun?: boolean;
  /** The act may be a noun without an article: `pledged gumboots`. */
  readonly bareNoun?: boolean;
  /** The act may be a gerund after `to`: `committed to testing`. */
  readonly gerund?: boolean;
  /** One of these words stands before it: `se fait fort`, `sont tombés d’accord`. */
  readonly before?: string;
  /** Nouns among those that tell of what has happened: `a confirmé le départ de`. */
  readonly notNouns?: string;
  /** A name or a body stands right before it: `Kipchoge plans seven marathons`. */
  readonly headline?: boolean;
  /** A term stands between it and the act: `s’est donné un mois pour finir`. */
  readonly term?: boolean;
  /** Needs a reflexive pronoun before it. */
  readonly reflexive?: boolean;
  readonly strength: Strength;
}

export const constructions: readonly Construction[] = [
  {
    rule: 'commitment.engage',
    participles: 'engage engagee engages engagees',
    finite: 'engage engagent engageons engageait engageaient engagera engageront engageant',
    links: 'a dans en pour sur',
    noun: false,
    reflexive: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.promise',
    participles: 'promis promise garanti',
    finite: 'promet promets promettent promettons promettait garantit garantissent garantissons',
    links: 'de d',
    noun: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.promise',
    participles: 'jure assure rassure',
    finite: 'jure jurent jurons assure assurent assurons',
    links: 'de d',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.agree',
    participles: 'convenu convenus convenues accepte consenti adopte',
    finite: 'conviennent conviennent convient convenons acceptent accepte acceptons consent consentent',
    links: 'de d a',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.agree',
    participles: 'convenu convenus convenues',
    finite: 'conviennent',
    links: '',
    noun: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.decide',
    participles: 'decide resolu',
    finite: 'decide decident decidons',
    links: 'de d',
    noun: false,
    strength: 'firm',
  },
  {
    rule: 'commitment.ready',
    participles: '',
    finite:
      'pret prets prete pretes dispose disposes disposee disposees determine determines determinee determinees resolu resolus resolue resolues decidee',
    links: 'a',
    noun: false,
    strength: 'planned',
  },
  {
    rule: 'commitment.announce',
    participles: 'annonce',
    finite: 'annonce annoncent annoncons',
    links: 'de d',
    noun: true,
    actNoun: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.announce',
    participles: 'confirme',
    finite: 'confirme confirment',
    links: '',
    noun: true,
    actNoun: true,
    notNouns:
      'depart liberation nomination signature arret retrait achat acquisition fermeture suspension fin hausse baisse rise cut',
    strength: 'firm',
  },
  {
    rule: 'commitment.plan',
    participles: 'envisage projete prevu',
    finite: 'envisage envisagent projette projettent planifie planifient prevoit prevoient',
    links: '',
    noun: true,
    actNoun: true,
    notNouns: 'hausse baisse augmentation mesure mesures enveloppe retour fin aide',
    strength: 'planned',
  },
  {
    rule: 'commitment.agree',
    participles: 'accordes accordees',
    finite: 'accordent',
    links: 'pour',
    noun: false,
    reflexive: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.plan',
    participles: '',
    finite: 'apprete appretent appretons',
    links: 'a',
    noun: false,
    reflexive: true,
    strength: 'planned',
  },
  {
    rule: 'commitment.engage',
    participles: '',
    finite: 'oblige obligent obligeons',
    links: 'a',
    noun: false,
    reflexive: true,
    strength: 'firm',
  },
  {
    rule: 'commitment.offer',
    participles: 'propose offert',
    finite: 'offre offrent',
    links: 'de d',
    noun: false,
    strength: 'planned',
  },
  {
    rule: 'commitment.plan',
    participles: 'prevu envisage projete programme planifie',
    finite:
      'prevoit prevoient prevoyons envisage envisagent envisageons projette projettent planifie planifient ambitionne ambitionnent',
    links: 'de d',
    noun: false,
    strength: 'planned',
  },
  {
    rule: 'commitment.plan',
    participles: 'propose proposes',
    finite: 'propose proposent proposons',
    links: 'de d',
    noun: false,
    reflexive: true,
    strength: 'planned',
  },
  {
    rule: 'commitment.plan',
    participles: 'donne donnes fixe fixes',
    finite: 'donne donnent donnons',
    links: 'pour',
    noun: false,
    reflexive: true,
    term: true,
    strength: 'planned',
  },
  {
    rule: 'commitment.promise',
    participles: '',
    finite: 'fort forts forte fortes',
    links: 'de d',
    noun: false,
    before: 'fait faite faits faites font',
    strength: 'firm',
  },
  {
    rule: 'commitment.offer',
    participles: '',
    finite: 'volontaire volontaires',
    links: 'pour',
    noun: false,
    before: 'porte portee portes portent',
    strength: 'firm',
  },
  {
    rule: 'commitment.agree',
    participles: '',
    finite: 'accord',
    links: 'pour de d',
    noun: false,
    before: 'tombes tombees tombent tombe mis mises mettent',
    strength: 'firm',
  },
  {
    rule: 'commitment.plan',
    participles: '',
    finite: 'compte comptent comptons entend entendent entendons',
    links: '',
    noun: false,
    strength: 'planned',
  },
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
    rule: 'commitment.agree',
    participles: 'agreed resolved decided voted',
    finite: 'agreed agree agrees resolved resolves decided decides agreeing vote votes voted',
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

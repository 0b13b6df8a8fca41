import { type Attribute, type AttributeType, type Label, Scheme } from './scheme.ts';

/** The language of the titles and guidelines. */
export type SchemeLanguage = 'fr' | 'en';

/** The labels that need no file: person, place, commitment, organization, date. */
export function standardScheme(language: SchemeLanguage): Scheme {
  return new Scheme([
    label('person', 'p', guidelines.person[language]),
    label('place', 'l', guidelines.place[language]),
    label('commitment', 'c', guidelines.commitment[language], commitmentAttributes(language)),
    label('organization', 'o', guidelines.organization[language]),
    label('date', 'd', guidelines.date[language], dateAttributes(language)),
  ]);
}

function label(
  id: string,
  key: string,
  [title, description]: Guideline,
  attributes: Attribute[] = [],
): Label {
  return { id, title, key, description, attributes };
}

/** The attributes of a commitment, the ones asked for at once first. */
function commitmentAttributes(language: SchemeLanguage): Attribute[] {
  const of = (name: keyof typeof attributeGuidelines, type: AttributeType, more: Partial<Attribute> = {}) =>
    attribute(name, type, attributeGuidelines[name][language], more);
  const anyone = ['person', 'organization', 'place'];
  return [
    of('actor', 'annotation', { required: true, multiple: true, targets: anyone }),
    of('action', 'text', { required: true }),
    of('deadline', 'date', { targets: ['date'] }),
    of('strength', 'enum', { required: true, values: ['wish', 'planned', 'firm'] }),
    of('voice', 'enum', { values: ['quote', 'reported', 'author'] }),
    of('polarity', 'enum', { values: ['positive', 'negative'] }),
    of('source', 'annotation', { multiple: true, targets: anyone }),
    of('beneficiary', 'annotation', { multiple: true, targets: anyone }),
    of('place', 'annotation', { multiple: true, targets: ['place'] }),
    of('amount', 'text'),
    of('conditional', 'boolean'),
    of('condition', 'text'),
    of('specificity', 'enum', { values: ['vague', 'named', 'measurable'] }),
    of('testable', 'boolean'),
    of('renewal_of', 'text'),
    of('status', 'enum', { values: ['unknown', 'pending', 'in-progress', 'kept', 'kept-partly', 'broken'] }),
    of('certainty', 'enum', { values: ['unsure', 'sure'] }),
    of('actor_type', 'enum', {
      values: ['person', 'party', 'government', 'state', 'organization', 'company', 'unspecified'],
    }),
  ];
}

function dateAttributes(language: SchemeLanguage): Attribute[] {
  return [
    attribute('value', 'date', attributeGuidelines.value[language]),
    attribute('type', 'enum', attributeGuidelines.type[language], {
      values: ['DATE', 'TIME', 'DURATION', 'SET'],
    }),
    attribute('mod', 'enum', attributeGuidelines.mod[language], {
      values: [
        ...['BEFORE', 'AFTER', 'START', 'MID', 'END', 'APPROX'],
        ...['LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE'],
      ],
    }),
  ];
}

function attribute(
  name: string,
  type: AttributeType,
  description: string,
  more: Partial<Attribute> = {},
): Attribute {
  return { name, type, required: false, multiple: false, values: [], targets: [], description, ...more };
}

/** Title and description. */
type Guideline = readonly [string, string];

const guidelines: Record<StandardLabel, Record<SchemeLanguage, Guideline>> = {
  person: {
    fr: [
      'personne',
      'Une personne nommée, sans son titre ni sa fonction : « Abdoulaye Diop », pas « le ministre Abdoulaye Diop ». Un nom de famille seul compte aussi.',
    ],
    en: [
      'person',
      'A named person, without title or office: “Abdoulaye Diop”, not “Minister Abdoulaye Diop”. A surname alone counts too.',
    ],
  },
  place: {
    fr: [
      'lieu',
      'Un lieu nommé : pays, région, ville, quartier, fleuve, bâtiment. Un gentilé (« malien ») n’est pas un lieu ; un pays qui agit (« le Mali a signé ») en reste un.',
    ],
    en: [
      'place',
      'A named place: country, region, town, district, river, building. A demonym (“Malian”) is none; a country that acts (“Mali has signed”) still is one.',
    ],
  },
  commitment: {
    fr: [
      'engagement',
      'La plus courte proposition par laquelle quelqu’un se lie à un acte à venir : promesse, engagement, accord, intention déclarée. Un acte par engagement. Ni un fait passé, ni un souhait adressé à autrui, ni une opinion.',
    ],
    en: [
      'commitment',
      'The shortest clause by which someone binds themselves to a future act: promise, undertaking, agreement, declared intention. One act per commitment. Not a past fact, not a wish addressed to others, not an opinion.',
    ],
  },
  organization: {
    fr: [
      'organisation',
      'Une organisation nommée : institution, parti, entreprise, armée, média, alliance d’États. Le sigle et le nom complet sont deux mentions de la même entité.',
    ],
    en: [
      'organization',
      'A named organization: institution, party, company, army, media, alliance of states. The acronym and the full name are two mentions of one entity.',
    ],
  },
  date: {
    fr: [
      'date',
      'Un jour, un mois, une année ou une période que l’on peut situer dans le calendrier : « ce 3 avril », « fin 2025 », « mardi ». Sa valeur se calcule à partir de la date de publication.',
    ],
    en: [
      'date',
      'A day, month, year or period that has a place in the calendar: “April 3”, “late 2025”, “Tuesday”. Its value is worked out from the date of publication.',
    ],
  },
};

type StandardLabel = 'person' | 'place' | 'commitment' | 'organization' | 'date';

const attributeGuidelines = {
  actor: {
    fr: 'Qui est lié : une personne, une organisation ou un lieu annoté, ou du texte.',
    en: 'Who is bound: an annotated person, organization or place, or text.',
  },
  action: {
    fr: 'L’acte promis, avec les mots de l’article.',
    en: 'The promised act, in the words of the article.',
  },
  deadline: {
    fr: 'Le terme : une date annotée ou une valeur (2025-12, 2025-Q2, P3M).',
    en: 'The deadline: an annotated date or a value (2025-12, 2025-Q2, P3M).',
  },
  strength: {
    fr: 'Souhait : souhaite, voudrait · prévu : prévoit, compte, entend · ferme : s’engage, promet, fera.',
    en: 'Wish: hopes, would like · planned: plans, intends · firm: pledges, promises, will.',
  },
  voice: {
    fr: 'Citation directe : entre guillemets · discours rapporté : dit par un autre, sans guillemets · propos de l’auteur : le journaliste.',
    en: 'Direct quote: in quotation marks · reported speech: said by another, without them · author’s own words: the journalist.',
  },
  polarity: {
    fr: 'Positive : l’acteur fera · négative : il ne fera pas.',
    en: 'Positive: the actor will do it · negative: will not.',
  },
  source: { fr: 'Qui le dit, quand ce n’est pas l’acteur.', en: 'Who says so, when it is not the actor.' },
  beneficiary: { fr: 'À qui l’acte profite ou s’adresse.', en: 'Whom the act is for or addressed to.' },
  place: { fr: 'Où l’acte aura lieu.', en: 'Where the act will take place.' },
  amount: {
    fr: 'Nombre et unité : 10 000 postes, 5 millions d’euros.',
    en: 'Number and unit: 10,000 jobs, 5 million euros.',
  },
  conditional: { fr: 'L’engagement dépend d’une condition.', en: 'The commitment depends on a condition.' },
  condition: {
    fr: 'La condition, avec les mots de l’article : « si », « sous réserve de ».',
    en: 'The condition, in the words of the article: “if”, “subject to”.',
  },
  specificity: {
    fr: 'Vague · nommé : l’acte est nommé · mesurable : on peut mesurer s’il est tenu.',
    en: 'Vague · named: the act is named · measurable: one can measure whether it is kept.',
  },
  testable: {
    fr: 'On pourra constater si l’engagement est tenu.',
    en: 'It will be possible to tell whether it was kept.',
  },
  renewal_of: {
    fr: 'Un engagement antérieur que celui-ci répète.',
    en: 'An earlier commitment that this one repeats.',
  },
  status: {
    fr: 'Ce qu’il en est advenu, si l’article le dit.',
    en: 'What became of it, if the article says so.',
  },
  certainty: { fr: 'Êtes-vous sûr de cette annotation ?', en: 'Are you sure of this annotation?' },
  actor_type: { fr: 'Nature de l’acteur.', en: 'What kind of actor.' },
  value: {
    fr: 'Valeur TIMEX3 : 2025-04-03, 2025-04, 2025-Q2, 2025-04-02/2025-04-04, P3M.',
    en: 'TIMEX3 value: 2025-04-03, 2025-04, 2025-Q2, 2025-04-02/2025-04-04, P3M.',
  },
  type: { fr: 'Type TIMEX3 ; une date si rien n’est dit.', en: 'TIMEX3 type; a date when nothing is said.' },
  mod: {
    fr: 'Nuance TIMEX3 : avant, après, début, milieu, fin, environ.',
    en: 'TIMEX3 modifier: before, after, start, middle, end, about.',
  },
} as const satisfies Record<string, Record<SchemeLanguage, string>>;

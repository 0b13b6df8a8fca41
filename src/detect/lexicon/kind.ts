/** What a lexicon says of a folded word or name; bits, several may be set. */
export const kind = {
  common: 1 << 0,
  given: 1 << 1,
  family: 1 << 2,
  title: 1 << 3,
  function: 1 << 4,
  speech: 1 << 5,
  particle: 1 << 6,
  organizationHead: 1 << 7,
  officeHead: 1 << 8,
  lowerHead: 1 << 9,
  organizationAdjective: 1 << 10,
  placeHead: 1 << 11,
  locative: 1 << 12,
  demonym: 1 << 13,
  country: 1 << 14,
  city: 1 << 15,
  town: 1 << 16,
  region: 1 << 17,
  /** A place whose name is also a word or a person’s name. */
  weakPlace: 1 << 18,
  organization: 1 << 19,
  notOrganization: 1 << 20,
  time: 1 << 21,
  functionWord: 1 << 22,
  thing: 1 << 23,
  companySuffix: 1 << 24,
} as const;

export type Kind = keyof typeof kind;

/** Every bit that makes a name a place. */
export const placeKinds = kind.country | kind.city | kind.town | kind.region | kind.weakPlace;

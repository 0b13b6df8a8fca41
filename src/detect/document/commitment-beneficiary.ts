import type { Finding } from '../detector.ts';
import { verbOffset } from './commitment-action.ts';
import { within } from './within.ts';

/** UTF-16 code units before a name that are searched for what joins it. */
const longestPhrase = 30;

/** Phrases that say for whom an act is, before a name. */
const inFavour =
  /(?:au profit|en faveur|au b[ée]n[ée]fice|on behalf|for the benefit|in favou?r) (?:de |d[’']|des |du |of )(?:la |l[’']|the )?$/i;
/** `pour la Croix-Rouge`, `for Ann`; of places only with an article: not `s’envolera pour Paris`. */
const meant = /(?:^|\s)(?:pour|for) (?:la |le |les |l[’']|the )?$/i;
const meantPlace = /(?:^|\s)pour (?:la |le |les |l[’'])$/i;
/** A preposition that names the receiver when the act is one of giving. */
const toward = /(?:^|[\s’'])(?:à (?:la |l[’'])?|aux? |to (?:the )?|for (?:the )?)$/i;
/** An act of giving, at the beginning of the promised act. */
const giving =
  /^(?:(?:fournir|livrer|accorder|donner|offrir|octroyer|remettre|pr[êe]ter|apporter|allouer|verser)(?![a-zà-ÿ])|(?:fourni|livre|accorde|donne|offri|octroie|remett|pr[êe]te|apporte|alloue|verse)r(?:a|ai|ons|ont|ait|aient)(?![a-zà-ÿ])|(?:provide|give|supply|deliver|lend|grant|donate|pay|provid|supply|donat)(?:ing)?\b)/i;

/** People and groups for whom things are done. */
const group =
  '(?:agriculteurs|producteurs|productrices|paysans|[ée]leveurs|p[êe]cheurs|mara[îi]ch[èe]res|[ée]l[èe]ves|[ée]tudiants|[ée]coliers|boursiers|doctorants|chercheurs|nourrissons|stagiaires|enseignants|familles|' +
  'victimes|populations|jeunes|femmes|filles|enfants|m[èe]res|nourrissons|r[ée]fugi[ée]s|d[ée]plac[ée]s|m[ée]nages|patients|malades|agents|fonctionnaires|' +
  'salari[ée]s|travailleurs|ouvriers|retrait[ée]s|pensionn[ée]s|commer[çc]ants|riverains|habitants|communes|villages|orphelins|veuves|bless[ée]s|sinistr[ée]s|' +
  'joueurs|citoyens|usagers|consommateurs|gr[ée]vistes|communaut[ée]s|collectivit[ée]s|entreprises|PME|entrepreneurs|personnes|soldats|militaires|gendarmes|' +
  'policiers|techniciens|artisans|chauffeurs|partenaires?|syndicats|clients|abonn[ée]s|fournisseurs|cr[ée]anciers|contractuels|infirmiers|infirmi[èe]res|m[ée]decins|sages-femmes|' +
  'candidats|ch[ôo]meurs|handicap[ée]s|d[ée]tenus|migrants|rapatri[ée]s|peuples?|locataires|clubs|associations|cr[ée]ateurs|artistes|journalistes|planteurs|' +
  'g[ée]ologues|ing[ée]nieurs|magistrats|athl[èe]tes|supporters|[ée]pargnants|actionnaires|client[èe]le|occupants|locuteurs|enqu[êe]teurs|gendarmerie|arm[ée]e|police|diaspora|' +
  'transporteurs|survivant[es]+|ayants droit|coop[ée]ratives|h[ôo]pitaux|[ée]coles|coll[èe]ges|districts|' +
  'farmers|producers|growers|herders|fishermen|pupils|students|schoolchildren|teachers|families|victims|people|youths?|women|girls|children|mothers|refugees|' +
  'returnees|households|patients|workers|miners|employees|pensioners|traders|residents|villagers|communities|widows|orphans|survivors|players|citizens|' +
  'consumers|small businesses|entrepreneurs|soldiers|officers|contractors|prisoners|inmates|nurses|doctors|midwives|customers|clients|depositors|subscribers|suppliers|creditors|fans|passengers|commuters|tenants|landowners|migrants|relatives|orphans|journalists|athletes|teams|taxpayers|voters|drivers|' +
  'investors|startups|provinces|counties|municipalities|schools|hospitals|clinics|countries|states)';
const complement = "(?:\\s(?:(?:de la|de l[’']|des|du|de|d[’']|of(?: the)?|in|from)\\s?)[\\p{L}’'-]+){0,1}";
const quantity =
  '(?:(?:tous|toutes|les|des|ses|leurs|chaque|every|each|all|the|its|their|its|some|\\d[\\d.,]*|deux|trois|quatre|cinq|dix|cent|mille|two|three|ten)\\s)*';
/** The beginning of an act, or of another joined to it. */
const opening = "(?:^|\\s(?:to|and|et|de|à)\\s|\\sd[’'])";
const receiver = new RegExp(
  `(?:^|[\\s’'])(?:aux |à |au profit des |en faveur des |au bénéfice des |à destination des |auprès des |pour |to |for )${quantity}(?:\\p{L}+\\s)?(${group}${complement})(?![\\p{L}])`,
  'iu',
);
/** Acts that are done to whom they are for: `indemniser les familles`, `train 600 women`. */
const helped = new RegExp(
  `${opening}(?:form|indemnis|aid|soutiendr|souten|appu|d[ée]fend|abandonn|nourri|soign|h[ée]berg|accueill|r[ée]gularis|titularis|reclass|vaccin|accompagn|relog|protég|dédommag|subventionn|assist|équip|compensat|vaccinat|help|support|train|protect|resettl|feed|pay|rembours)\\p{L}*\\s(?:en outre |aussi |également |ensemble |also |outstanding )?${quantity}(${group}${complement})(?![\\p{L}])`,
  'iu',
);
/** `continuera pas moins de`, `continue to`: the act is what goes on. */
const going = /^continu\p{Ll}*\s(?:pas\s)?(?:moins\s)?(?:(?:à|de|to)\s|d[’'])/u;
/** Acts that are done to the name that follows at once: `soutenir le Togo`, `will support Somalia`. */
const helping =
  /^(?:(?:soutenir|appuyer|aider|accompagner|assister|d[ée]fendre|prot[ée]ger|indemniser|rembourser)|(?:soutiendr|appuier|aider|accompagner|assister|d[ée]fendr|prot[ée]ger|indemniser|rembourser|abandonner)(?:a|ai|ons|ont|ait|aient)|(?:support|help|assist|defend|protect|compensat|refund)(?:e|ing)?)\s(?:pas |plus |jamais )?(?:la |le |les |l[’']|the )?$/iu;
/** Acts whose receiver may follow at once in English: `lend Zambia $96 million`, `pay farmers 12,000 shillings`. */
const handing =
  /^(?:lend|give|offer|pay|send|grant|provide|hand|award|promise[ds]?|pledge[ds]?|allocate)(?:ing)?\s$/i;
const handed = new RegExp(
  `${opening}(?:lend|give|offer|pay|send|grant|provide|hand|award)(?:ing)?\\s${quantity}(${group}|(?:each|every) [a-z]+)\\s(?=\\d|an? |the |[$€£]|more )`,
  'iu',
);
/** To or for each of its kind: `à chaque famille`, `for every district`. */
const each = /(?:^|\s)(?:à|pour|to|for|in) ((?:chaque|every|each)\s[\p{L}’'-]+(?:\s\p{Ll}+[ée]es?)?)/iu;
/** Participles of acts whose subject they are for: `les familles seront indemnisées`. */
const received =
  /^(?:pris(?:e|es)? en charge|indemnis|vaccin|relog|form|reclass|d[ée]dommag|rembours|r[ée]gularis|titularis|soign|given|paid|compensat|vaccinat|rehous)/i;
const subjectGroup = new RegExp(`(${group}${complement})(?![\\p{L}])`, 'iu');

/** `Every trader`, `Chaque famille`. */
const eachOne = /^(?:every|each|chaque) ([\p{L}-]+)/iu;
/** To whom a promise is made, between its verb and the act: `a promis aux sinistrés de`, `promised relatives a`. */
const addressed = new RegExp(
  `(?:^|\\s)(?:aux |à |promised |assured |rassuré |pledged |promise |assure )${quantity}(?:\\p{L}+\\s)?(${group}${complement})(?![\\p{L}])`,
  'iu',
);

/** Whom an act is for: a tagged name, or the words for a group. */
export interface Beneficiary {
  readonly name?: Finding;
  readonly text?: string;
}

/** The name after `au profit de`, or after `à` or `to` when the act is one of giving; else `aux agriculteurs`, `for farmers`. */
export function beneficiaryOf(text: string, finding: Finding, names: readonly Finding[]): Beneficiary {
  const whole = finding.attributes?.get('action') ?? '';
  const action = whole.slice(verbOffset(whole)).replace(going, '');
  const name = receiverOf(text, finding.end - action.length, finding.end, action, names);
  if (name) return { name };
  const words =
    receiver.exec(action)?.[1] ??
    helped.exec(action)?.[1] ??
    each.exec(action)?.[1] ??
    handed.exec(action)?.[1] ??
    subjectOf(text, finding, action) ??
    addressed.exec(text.slice(finding.start, finding.end - whole.length))?.[1];
  return words === undefined ? {} : { text: words };
}

function receiverOf(
  text: string,
  from: number,
  to: number,
  action: string,
  names: readonly Finding[],
): Finding | undefined {
  const gives = giving.test(action);
  return within(names, { start: from, end: to }).find(({ start, end, label }) => {
    const before = text.slice(Math.max(from, start - longestPhrase), start).replaceAll(/\s/g, ' ');
    if (inFavour.test(before) || (label !== 'place' && meant.test(before)) || meantPlace.test(before))
      return true;
    const whole = text.slice(from + verbOffset(action), start).replaceAll(/\s/g, ' ');
    if (helping.test(whole)) return true;
    if (handing.test(whole))
      return /^\s(?:\d|an? |the |[$€£]|[A-Z]{2,3}\d|US|more )/.test(text.slice(end, end + 6));
    const located = label === 'place' && (/à $/i.test(before) || !/^\p{Lu}/u.test(text.slice(start, end)));
    return gives && !located && toward.test(before);
  });
}

function subjectOf(text: string, finding: Finding, action: string): string | undefined {
  const subject = finding.links?.get('patient');
  if (!subject || !received.test(action)) return undefined;
  const words = text.slice(subject.start, subject.end);
  return subjectGroup.exec(words)?.[1] ?? eachOne.exec(words)?.[1];
}

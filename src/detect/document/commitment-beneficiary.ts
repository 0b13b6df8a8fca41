import type { Finding } from '../detector.ts';
import { verbOffset } from './commitment-action.ts';
import { within } from './within.ts';

/** UTF-16 code units before a name that are searched for what joins it. */
const longestPhrase = 30;

/** Phrases that say for whom an act is, before a name. */
const inFavour =
  /(?:au profit|en faveur|au b[ée]n[ée]fice|on behalf|for the benefit|in favou?r) (?:de |d[’']|des |du |of )(?:la |l[’']|the )?$/i;
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
  'policiers|techniciens|artisans|chauffeurs|transporteurs|survivant[es]+|ayants droit|coop[ée]ratives|h[ôo]pitaux|[ée]coles|coll[èe]ges|districts|' +
  'farmers|producers|growers|herders|fishermen|pupils|students|schoolchildren|teachers|families|victims|people|youths?|women|girls|children|mothers|refugees|' +
  'returnees|households|patients|workers|miners|employees|pensioners|traders|residents|villagers|communities|widows|orphans|survivors|players|citizens|' +
  'consumers|small businesses|entrepreneurs|soldiers|officers|contractors|prisoners|inmates|schools|hospitals|clinics|countries|states)';
const complement = "(?:\\s(?:(?:de la|de l[’']|des|du|de|d[’']|of(?: the)?|in|from)\\s?)[\\p{L}’'-]+){0,1}";
const quantity =
  '(?:(?:tous|toutes|les|des|ses|leurs|chaque|every|each|all|the|its|their|its|some|\\d[\\d.,]*|deux|trois|quatre|cinq|dix|cent|mille|two|three|ten)\\s)*';
const receiver = new RegExp(
  `(?:^|[\\s’'])(?:aux |à |au profit des |en faveur des |au bénéfice des |à destination des |auprès des |pour |to |for )${quantity}(?:\\p{L}+\\s)?(${group}${complement})(?![\\p{L}])`,
  'iu',
);
/** Acts that are done to whom they are for: `indemniser les familles`, `train 600 women`. */
const helped = new RegExp(
  `^(?:form|indemnis|aid|soutiendr|souten|vaccin|accompagn|relog|protég|dédommag|subventionn|assist|équip|compensat|vaccinat|help|support|train|protect|resettl|feed|pay|rembours)\\p{L}*\\s(?:en outre |aussi |également |also |outstanding )?${quantity}(${group}${complement})(?![\\p{L}])`,
  'iu',
);
/** Participles of acts whose subject they are for: `les familles seront indemnisées`. */
const received =
  /^(?:pris(?:e|es)? en charge|indemnis|vaccin|relog|form|reclass|d[ée]dommag|rembours|recrut|soign|given|paid|compensat|vaccinat|rehous)/i;
const subjectGroup = new RegExp(`(${group}${complement})(?![\\p{L}])`, 'iu');

/** Whom an act is for: a tagged name, or the words for a group. */
export interface Beneficiary {
  readonly name?: Finding;
  readonly text?: string;
}

/** The name after `au profit de`, or after `à` or `to` when the act is one of giving; else `aux agriculteurs`, `for farmers`. */
export function beneficiaryOf(text: string, finding: Finding, names: readonly Finding[]): Beneficiary {
  const whole = finding.attributes?.get('action') ?? '';
  const action = whole.slice(verbOffset(whole));
  const name = receiverOf(text, finding.end - action.length, finding.end, action, names);
  if (name) return { name };
  const words = receiver.exec(action)?.[1] ?? helped.exec(action)?.[1] ?? subjectOf(text, finding, action);
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
    if (inFavour.test(before)) return true;
    const located = label === 'place' && (/à $/i.test(before) || !/^\p{Lu}/u.test(text.slice(start, end)));
    return gives && !located && toward.test(before);
  });
}

function subjectOf(text: string, finding: Finding, action: string): string | undefined {
  const subject = finding.links?.get('patient');
  if (!subject || !received.test(action)) return undefined;
  return subjectGroup.exec(text.slice(subject.start, subject.end))?.[1];
}

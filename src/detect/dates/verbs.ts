import { fold } from './lexicon/entry.ts';
import type { Words } from './words.ts';

const set = (words: string) => new Set(words.split(' '));

/** Verbs and participles of what is to come, folded. */
const future = set(
  'sera seront serons aura auront aurons va vont allons doit doivent devra devront devrait devraient pourra pourront ' +
    'prevu prevue prevus prevues attendu attendue attendus attendues prevoit prevoient envisage envisagent compte comptent ' +
    'entend entendent espere esperent souhaite souhaitent veut veulent promet promettent ' +
    'will shall should ll scheduled expected planned slated upcoming hopes hope plans intends intend aims expects likely',
);
/** Presents that a timetable speaks in: « rouvre samedi », "the series ends Thursday"; folded. */
const timetable = set(
  'ouvre ouvrent rouvre rouvrent ferme ferment commence commencent debute debutent reprend reprennent recoit recoivent ' +
    'accueille accueillent affronte affrontent joue jouent deroule deroulent expire expirent partent revient reviennent ' +
    'rend rendent reunit reunissent retrouve retrouvent votent organise organisent acheve achevent termine terminent ' +
    'inaugure inaugurent celebre celebrent fete fetent tient tiennent ' +
    'opens reopens closes begins starts ends resumes returns meets plays faces hosts visits expires arrives leaves ' +
    'travels flies kicks takes goes comes concludes launches premieres holds airs begin resume meet reopen ' +
    'applies apply applique appliquent',
);
/** The same of many: verbs after "they", "who" or a plural, nouns elsewhere. */
const plain = set('clash start end return play face vote open leave travel kick');
/** After these a word of the timetable is a noun: « la ferme », "the starts". */
const determiners = set("le la l' un une du au cette ce des les de d' the a an his her its their of");
/** Participles of what was put off or set, next to the date. */
const deferred = set(
  'fixe fixee fixes fixees programme programmee programmes programmees reporte reportee reportes reportees repousse repoussee ' +
    'ajourne ajournee renvoye renvoyee due convoque convoquee convoques convoquees set postponed rescheduled delayed adjourned',
);
/** Verbs whose object lies ahead of them: « a promis de livrer », "agreed to pay". */
const commissive = set(
  'promis promise engage engagee engages engagees accepte decide convenu convenus prevu projete resolu jure demande ' +
    'agreed pledged promised vowed committed undertook undertaken decided planned intended hoped wanted asked ordered urged ' +
    'going set due likely poised ready expected scheduled slated',
);
const past = set(
  "ait aient ayant etait etaient avait avaient fut furent eut ont est sont a s'est was were had has have said told been did went came took " +
    'made gave began dit annonce declare explique affirme died met won lost left held found fell rose sent saw became beat ' +
    'shot led ran hit struck broke drew flew grew spoke wrote sold paid got kept brought bought built caught cut put read ' +
    'spent stood thought taught threw wore signed',
);
/** Participles without an ending of their own, next to the date; folded. */
const participles = set(
  'tenu tenue tenus tenues venu venue survenu survenue survenus survenues paru parue rendu rendue conclu conclue vendu ' +
    'disparu disparue ouvert ouverte mort morte sorti sortie parti partie pris prise mis mise inscrit detruit construit ' +
    'construite elu elue recu recue battu battue intervenu intervenue entendu held made taken given sent found won lost born ' +
    'built seen written begun paid sold met shot killed chosen',
);
/** More of them, of any gender and number, next to the date; folded: « retenue en février ». */
const unaccented =
  /^(?:(?:re|ob|main|sou|de)tenu|reelu|reconnu|revendu|etendu|suspendu|abattu|concu|choisi|reuni|etabli|retabli|bati|rebati|saisi|averti|investi|agrandi|elargi|(?:ap|com|entre|re|sur)pris|(?:re|ad|sou|trans|com)mis|ecrit|introduit|produit|reduit|reconstruit|interdit|rouvert|decouvert|offert|atteint|contraint)e?s?$/;
/** Participles of verbs whose past is built with « être », folded. */
const motion =
  /^(?:alle|arrive|decede|entre|rentre|mort|ne|parti|passe|reste|retourne|sorti|tombe|monte|descendu|venu|revenu|devenu|parvenu|survenu|intervenu|paru|apparu|disparu)e?s?$/;
/** Words that only look like a verb in the future. */
const notFuture =
  /^(?:cholera|chimera|genera|tempera|caldera|viscera|etcetera|mantra|orchestra|spectra|hydra|tundra|aura|bravura|datura|opera|camera|sahara|ankara|tera|era|para|contra|ultra|extra|infra|supra|cobra|front|affront|lira|delegra|demera|libra|zebra|tiara|sierra|terra|guerra)$/;
const notImperfect =
  /^(?:fait|parfait|lait|trait|portrait|retrait|extrait|souhait|attrait|forfait|bienfait|satisfait|plait|parait|nait|connait)$/;
const notPast =
  /^(?:need|speed|indeed|exceed|proceed|succeed|hundred|unprecedented|united|need|seed|feed|breed|weed|greed|steed)$/;

/** Verbs of saying and asking, folded: a date near them may be of what is said. */
const reporting = set(
  'dit annonce annoncee annoncent declare explique affirme demande appele promis engage accepte decide confirme propose ' +
    'said told announced promised agreed decided asked called urged pledged vowed warned predicted proposed confirmed',
);

/** Every word that the lists name, for the vocabulary. */
export const verbWords: readonly string[] = [
  ...future,
  ...timetable,
  ...plain,
  ...determiners,
  ...deferred,
  ...commissive,
  ...past,
  ...participles,
  ...reporting,
  'to',
  'de',
  "d'",
  'be',
  'is',
  'are',
  'being',
  'remain',
  'remains',
  'etre',
  'se',
  'lieu',
  'vigueur',
];

/**
 * The time that a word puts its event in: -1 past, 1 future, 0 when it is no verb that tells.
 * @param at index of the word
 * @param date index of the date's first word where the verb comes before it: what a verb promises or orders lies
 *   ahead when its « de » or "to" stands between the two
 * @param adjacent the word stands next to the date: a participle without its auxiliary counts too
 */
export function tenseOf(words: Words, at: number, date?: number, adjacent = false): -1 | 0 | 1 {
  const key = words.key(at);
  const raw = words.raw(at);
  const passive = words.key(at - 1) === 'be';
  if (key) {
    if (future.has(key) || (adjacent && deferred.has(key))) return 1;
    if (key === 'won' && /^['’]$/.test(words.raw(at + 1)) && words.raw(at + 2) === 't') return 1;
    if (commissive.has(key) && leadsOn(words, at, date)) return pluperfect(words, at) ? 0 : 1;
    if (passive && /[dtn]$/.test(raw)) return 1;
    if (timetable.has(key) && !determiners.has(words.key(at - 1)) && !/é$/i.test(raw.normalize('NFC')))
      return 1;
    if (plain.has(key) && /(?:^(?:they|we|you|who)|[^'’]s)$/i.test(words.raw(at - 1))) return 1;
    if (key === 'lieu') return /^(?:a|ont)$/.test(words.key(at - 1)) ? 1 : 0;
    if (key === 'vigueur') return /^entre(?:nt)?$/.test(words.raw(at - 2)) ? 1 : 0;
    // The base form of a verb: "to hit", "to read".
    if (words.key(at - 1) === 'to') return 0;
    if (adjacent && participles.has(key)) return -1;
    if (past.has(key)) return auxiliary(words, at, key, date);
  } else if (passive && /ed$/.test(raw)) return 1;
  if (raw.length < 4) return 0;
  if (words.capital(at)) return adjacent && /ée?s?$/.test(raw.normalize('NFC')) ? -1 : 0;
  const state = !adjacent && /^(?:is|are|being|remain|remains)$/.test(words.key(at - 1));
  return state ? 0 : tenseOfEnding(raw.normalize('NFC'), adjacent);
}

function tenseOfEnding(raw: string, adjacent: boolean): -1 | 0 | 1 {
  if (/(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|tra|tront|erai|erons)$/.test(raw))
    return notFuture.test(raw) ? 0 : 1;
  if (/(?:èrent|érent|aient)$/.test(raw)) return -1;
  if (/[^aeiou]ait$/.test(raw) && !notImperfect.test(raw)) return -1;
  if (/[a-z]{2}ed$/.test(raw) && !notPast.test(raw)) return -1;
  return adjacent && (/(?:é|ée|és|ées)$/.test(raw) || unaccented.test(fold(raw))) ? -1 : 0;
}

/** True for a verb of saying or asking. */
export function reports(words: Words, at: number): boolean {
  return reporting.has(words.key(at)) || reporting.has(words.key(at + 1)) || reporting.has(words.key(at + 2));
}

/** "had agreed to pay", « s’était engagé à livrer »: what was promised then may be past by now. */
export function pluperfect(words: Words, at: number): boolean {
  for (let i = at - 1; i >= at - 6 && i >= 0; i--)
    if (/^(?:had|avait|avaient|avais|etait|etaient)$/.test(words.key(i))) return true;
  return false;
}

/** « de », « à » or "to" comes before the date, the object apart. */
function leadsOn(words: Words, at: number, date: number | undefined): boolean {
  if (date === undefined) return false;
  for (let i = at + 1; i < Math.min(at + 6, date); i++) {
    const key = words.word(i);
    if (key === 'to' || key === 'de' || key === "d'" || key === 'a') return true;
    if (!words.letters(i)) return false;
  }
  return false;
}

function auxiliary(words: Words, at: number, key: string, date: number | undefined): -1 | 0 | 1 {
  if (!/^(?:a|ait|aient|ayant|ont|est|sont|has|have|s'est)$/.test(key)) return -1;
  if (key === 'a' && !/^a$/i.test(words.raw(at))) return 0; // « à »
  const end = participleAfter(words, at + 1);
  if (end < 0) return 0;
  const participle = words.key(end);
  if (future.has(participle) || (deferred.has(participle) && /^(?:est|sont)$/.test(key))) return 1;
  if (commissive.has(participle) && leadsOn(words, end, date)) return 1;
  // « est venu » is past, « est suspendu » a state of now.
  const moved = /^(?:est|sont)$/.test(key) && !motion.test(participle || fold(words.raw(end)));
  return moved && !/^(?:se|s')$/.test(words.key(at - 1)) ? 0 : -1;
}

/** The index of the past participle that stands here, an adverb or a negation apart; -1 for none. */
function participleAfter(words: Words, at: number): number {
  for (let i = at; i < at + 3; i++) {
    const raw = words.raw(i);
    if (
      /(?:é|ée|és|ées|i|is|it|ie|ies|u|ue|us|ues|eu|ert|erte|int|ed|en)$/.test(raw) &&
      !/^(?:en|qui|aussi|ainsi|lundi|mardi|jeudi|samedi|si|ni|ou|au|du|lui|vu|depuis|oui|mais|puis|plus|jamais|dans|lieu|vendredi)$/.test(
        raw,
      )
    )
      return i;
  }
  return -1;
}

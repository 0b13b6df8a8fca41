import * as vscode from 'vscode';
import type { Status } from '../annotation/annotation.ts';
import type { Attribute, Label } from '../scheme/scheme.ts';
import type { Wording } from '../yaml/problem.ts';

/** The language of those of the core's sentences that people read. */
export function language(): 'fr' | 'en' {
  return vscode.env.language.startsWith('fr') ? 'fr' : 'en';
}

/** A sentence of the core in the user's language. */
export function inLanguage(wording: Wording): string {
  return wording[language()];
}

/** An error of the core in the user's language. */
export function wordingOf(error: Error): string {
  return 'wording' in error ? inLanguage(error.wording as Wording) : error.message;
}

/** What people read for a label: the standard ones in their language, the scheme's own as it names them. */
export function labelTitle(label: Pick<Label, 'id' | 'title'>): string {
  if (label.title !== label.id) return capitalised(label.title);
  switch (label.id) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'place':
      return vscode.l10n.t('Place');
    case 'organization':
      return vscode.l10n.t('Organization');
    case 'date':
      return vscode.l10n.t('Date');
    case 'commitment':
      return vscode.l10n.t('Commitment');
    default:
      return capitalised(label.title);
  }
}

function capitalised(title: string): string {
  return title.charAt(0).toLocaleUpperCase() + title.slice(1);
}

export function statusTitle(status: Status): string {
  if (status === 'done') return vscode.l10n.t('done');
  return status === 'todo' ? vscode.l10n.t('to do') : vscode.l10n.t('in progress');
}

/** Most characters of an article's words in a title. */
const longestInTitle = 64;

/** An article's words on one line; nothing in them is an icon. */
export function wordsOnOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replaceAll('$(', '$ (');
}

/** The same with what stands around them. */
export function wordsInContext(before: string, words: string, after: string): string {
  return wordsOnOneLine(`…${before}‹${words}›${after}…`);
}

/** An article's words in a title, on one line: of long ones the beginning and the end, in whole words. */
export function wordsInTitle(quote: string, longest = longestInTitle): string {
  const line = wordsOnOneLine(quote);
  if (line.length <= longest) return line;
  const half = longest / 2;
  const beginning = line.slice(0, half).replace(/\s\S*$/, '');
  const end = line.slice(-half).replace(/^\S*\s/, '');
  return `${beginning} … ${end}`;
}

/** A codicon id for each label, so that colour is never the only sign. */
export function labelIcon(id: string): string {
  const icons: Record<string, string> = {
    person: 'person',
    place: 'location',
    organization: 'organization',
    date: 'calendar',
    commitment: 'pass',
  };
  return (Object.hasOwn(icons, id) && icons[id]) || 'tag';
}

/** What people read for an attribute of the standard scheme; others as the scheme names them. */
export function attributeTitle({ name }: Pick<Attribute, 'name'>): string {
  const titles = new Map([
    ['actor', vscode.l10n.t('actor (who is bound)')],
    ['action', vscode.l10n.t('action (what is promised)')],
    ['deadline', vscode.l10n.t('deadline')],
    ['strength', vscode.l10n.t('strength')],
    ['voice', vscode.l10n.t('voice (whose words)')],
    ['polarity', vscode.l10n.t('polarity')],
    ['value', vscode.l10n.t('value')],
    ['type', vscode.l10n.t('type')],
    ['mod', vscode.l10n.t('modifier')],
    ['beneficiary', vscode.l10n.t('beneficiary')],
    ['condition', vscode.l10n.t('condition')],
    ['source', vscode.l10n.t('source')],
    ['place', vscode.l10n.t('place')],
    ['amount', vscode.l10n.t('amount')],
    ['conditional', vscode.l10n.t('conditional')],
    ['specificity', vscode.l10n.t('specificity')],
    ['testable', vscode.l10n.t('testable')],
    ['renewal_of', vscode.l10n.t('renewal of')],
    ['status', vscode.l10n.t('status')],
    ['certainty', vscode.l10n.t('certainty')],
    ['actor_type', vscode.l10n.t('kind of actor')],
  ]);
  return titles.get(name) ?? name;
}

/** What people read for a value of the standard scheme's attributes; of others, the value. */
export function valueTitle(attribute: string, value: string): string {
  return valueTitles(attribute).get(value) ?? value;
}

function valueTitles(attribute: string): ReadonlyMap<string, string> {
  switch (attribute) {
    case 'strength':
      return new Map([
        ['firm', vscode.l10n.t('firm')],
        ['planned', vscode.l10n.t('planned')],
        ['wish', vscode.l10n.t('wish')],
      ]);
    case 'voice':
      return new Map([
        ['quote', vscode.l10n.t('direct quote')],
        ['reported', vscode.l10n.t('reported speech')],
        ['author', vscode.l10n.t('author’s own words')],
      ]);
    case 'polarity':
      return new Map([
        ['positive', vscode.l10n.t('positive (will do)')],
        ['negative', vscode.l10n.t('negative (will not do)')],
      ]);
    case 'specificity':
      return new Map([
        ['vague', vscode.l10n.t('vague')],
        ['named', vscode.l10n.t('named')],
        ['measurable', vscode.l10n.t('measurable')],
      ]);
    case 'status':
      return new Map([
        ['unknown', vscode.l10n.t('unknown')],
        ['pending', vscode.l10n.t('pending')],
        ['in-progress', vscode.l10n.t('under way')],
        ['kept', vscode.l10n.t('kept')],
        ['kept-partly', vscode.l10n.t('kept in part')],
        ['broken', vscode.l10n.t('broken')],
      ]);
    case 'certainty':
      return new Map([
        ['unsure', vscode.l10n.t('unsure')],
        ['sure', vscode.l10n.t('sure')],
      ]);
    case 'actor_type':
      return new Map([
        ['person', vscode.l10n.t('person')],
        ['party', vscode.l10n.t('party')],
        ['government', vscode.l10n.t('government')],
        ['state', vscode.l10n.t('state')],
        ['organization', vscode.l10n.t('organization')],
        ['company', vscode.l10n.t('company')],
        ['unspecified', vscode.l10n.t('unspecified')],
      ]);
    case 'type':
      return new Map([
        ['DATE', vscode.l10n.t('date')],
        ['TIME', vscode.l10n.t('time of day')],
        ['DURATION', vscode.l10n.t('duration')],
        ['SET', vscode.l10n.t('recurring')],
      ]);
    case 'mod':
      return new Map([
        ['BEFORE', vscode.l10n.t('before')],
        ['AFTER', vscode.l10n.t('after')],
        ['START', vscode.l10n.t('start')],
        ['MID', vscode.l10n.t('middle')],
        ['END', vscode.l10n.t('end')],
        ['APPROX', vscode.l10n.t('about')],
        ['LESS_THAN', vscode.l10n.t('less than')],
        ['MORE_THAN', vscode.l10n.t('more than')],
        ['EQUAL_OR_LESS', vscode.l10n.t('at most')],
        ['EQUAL_OR_MORE', vscode.l10n.t('at least')],
      ]);
    default:
      return new Map();
  }
}

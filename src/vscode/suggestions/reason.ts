import * as vscode from 'vscode';
import type { Suggestion } from '../../detect/detector.ts';

/** Why a suggestion was made, in a sentence that a person understands, with the words that made the rule fire. */
export function reason({ rule, evidence }: Pick<Suggestion, 'rule' | 'evidence'>): string {
  const [family = rule] = rule.split('.');
  const sentence = (sentences.get(rule) ?? sentences.get(family))?.() ?? rule;
  return evidence === undefined ? sentence : vscode.l10n.t('{0}: “{1}”', sentence, evidence);
}

/** By rule, or by a family of rules that need no telling apart. */
const sentences = new Map<string, () => string>([
  ['knowledge.registry', () => vscode.l10n.t('Known to the registry of this folder')],
  ['knowledge.accepted', () => vscode.l10n.t('Accepted in this folder before')],
  ['import', () => vscode.l10n.t('Comes from an imported dataset')],
  ['model', () => vscode.l10n.t('Looks like such names in the texts that the program was trained on')],
  ['person', () => vscode.l10n.t('Reads like a person’s name')],
  ['person.title', () => vscode.l10n.t('Comes after a title')],
  ['person.function', () => vscode.l10n.t('Comes with a function')],
  ['person.first-name', () => vscode.l10n.t('Begins with a known first name')],
  ['person.family-name', () => vscode.l10n.t('Holds a known family name')],
  ['person.speech', () => vscode.l10n.t('Someone who says something')],
  ['person.capital-surname', () => vscode.l10n.t('A surname in capitals')],
  ['place', () => vscode.l10n.t('Reads like a place')],
  ['place.country', () => vscode.l10n.t('A country')],
  ['place.known', () => vscode.l10n.t('In the list of places')],
  ['place.preposition', () => vscode.l10n.t('Comes after a preposition of place')],
  ['organization', () => vscode.l10n.t('Reads like an organization')],
  ['organization.known', () => vscode.l10n.t('In the list of organizations')],
  ['organization.head', () => vscode.l10n.t('Begins with a word for an organization')],
  ['organization.ministry', () => vscode.l10n.t('Begins with a word for an organization')],
  ['organization.suffix', () => vscode.l10n.t('Ends like a company’s name')],
  ['organization.acronym', () => vscode.l10n.t('Reads like an acronym')],
  ['organization.defined', () => vscode.l10n.t('Its acronym follows in parentheses')],
  ['organization.acronym-defined', () => vscode.l10n.t('The acronym is explained in the article')],
  ['document.short-name', () => vscode.l10n.t('Short for a name that stands in full in the article')],
  ['document.one-label', () => vscode.l10n.t('The same name has this label elsewhere in the article')],
  ['date', () => vscode.l10n.t('A date')],
  ['date.weekday', () => vscode.l10n.t('A weekday, counted from the publication date')],
  ['date.relative', () => vscode.l10n.t('Counted from the publication date')],
  ['date.ago', () => vscode.l10n.t('Counted back from the publication date')],
  ['date.ahead', () => vscode.l10n.t('Counted on from the publication date')],
  ['date.duration', () => vscode.l10n.t('A length of time')],
  ['date.set', () => vscode.l10n.t('A time that comes again')],
  ['date.time', () => vscode.l10n.t('A time of day')],
  ['date.interval', () => vscode.l10n.t('From one date to another')],
  ['commitment', () => vscode.l10n.t('Someone binds himself to a future act')],
  ['commitment.announce', () => vscode.l10n.t('Someone announces an act of his own')],
  ['commitment.plan', () => vscode.l10n.t('Someone plans an act of his own')],
]);

import type { Status } from '../annotation/annotation.ts';

/** What people read in statistics. */
export interface StatsWords {
  readonly title: (folder: string) => string;
  readonly articles: string;
  readonly annotated: string;
  readonly words: string;
  readonly annotations: string;
  readonly rejected: string;
  readonly rejectedSuggestions: string;
  readonly byLabel: string;
  readonly byState: string;
  readonly byAnnotator: string;
  readonly byEntity: string;
  readonly byMonth: string;
  readonly byActor: string;
  readonly labels: string;
  readonly folders: string;
  readonly label: string;
  readonly forms: string;
  readonly differentForms: string;
  readonly density: string;
  readonly folder: string;
  readonly state: string;
  readonly annotator: string;
  readonly entity: string;
  readonly deadline: string;
  readonly actor: string;
  readonly count: string;
  readonly total: string;
  readonly nobody: string;
  readonly more: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly states: Readonly<Record<Status, string>>;
}

export const statsWords: Readonly<Record<'en' | 'fr', StatsWords>> = {
  en: {
    title: (folder) => `Annotations of ${folder}`,
    articles: 'articles',
    annotated: 'annotated',
    words: 'words',
    annotations: 'annotations',
    rejected: 'rejected',
    rejectedSuggestions: 'rejected suggestions',
    byLabel: 'Annotations by label',
    byState: 'Layers by state',
    byAnnotator: 'Annotations by annotator',
    byEntity: 'Most frequent entities',
    byMonth: 'Deadlines by month',
    byActor: 'Commitments by actor',
    labels: 'Labels',
    folders: 'Folders',
    label: 'label',
    forms: 'forms',
    differentForms: 'different forms',
    density: 'per 1,000 words',
    folder: 'folder',
    state: 'state',
    annotator: 'annotator',
    entity: 'entity',
    deadline: 'deadline',
    actor: 'actor of commitments',
    count: 'count',
    total: 'total',
    nobody: '(nobody named)',
    more: (count) => `and ${count} more`,
    unreadable: (count) => `Articles that could not be read: ${count}.`,
    states: { todo: 'to do', 'in-progress': 'in progress', done: 'done' },
  },
  fr: {
    title: (folder) => `Annotations de ${folder}`,
    articles: 'articles',
    annotated: 'annotés',
    words: 'mots',
    annotations: 'annotations',
    rejected: 'rejetées',
    rejectedSuggestions: 'suggestions rejetées',
    byLabel: 'Annotations par étiquette',
    byState: 'Couches par état',
    byAnnotator: 'Annotations par annotateur',
    byEntity: 'Entités les plus fréquentes',
    byMonth: 'Échéances par mois',
    byActor: 'Engagements par acteur',
    labels: 'Étiquettes',
    folders: 'Dossiers',
    label: 'étiquette',
    forms: 'formes',
    differentForms: 'formes différentes',
    density: 'pour 1 000 mots',
    folder: 'dossier',
    state: 'état',
    annotator: 'annotateur',
    entity: 'entité',
    deadline: 'échéance',
    actor: 'acteur des engagements',
    count: 'nombre',
    total: 'total',
    nobody: '(sans nom)',
    more: (count) => `et ${count} de plus`,
    unreadable: (count) => `Articles illisibles : ${count}.`,
    states: { todo: 'à faire', 'in-progress': 'en cours', done: 'terminé' },
  },
};

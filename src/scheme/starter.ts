import type { SchemeLanguage } from './standard.ts';

/** The text of a first `annotation-scheme.yaml`, commented; read as it is, it adds one label to the standard ones. */
export function starterScheme(language: SchemeLanguage): string {
  return starters[language];
}

const starters: Record<SchemeLanguage, string> = {
  fr: `# Étiquettes d’annotation de ce dossier (Article Annotator)
# Le schéma standard (person, place, commitment, organization, date) reste en place ;
# ce qui suit le complète ou le modifie. Écrivez « extends: none » pour partir de zéro.
version: 1
extends: standard

labels:
  # Changer une étiquette standard : seules les clés écrites ici remplacent les siennes.
  place:
    description: "Un lieu nommé. Notez ici vos propres consignes : elles s’affichent pendant l’annotation."

  # Masquer une étiquette standard :
  # date:
  #   hidden: true

  # Ajouter une étiquette :
  event:
    title: "événement"
    key: "v" # la lettre qui annote ; une seule étiquette par lettre
    color: "#7a5c00"
    description: "Un événement nommé : sommet, élection, conférence, compétition."
    attributes:
      # Types : text, enum, boolean, number, date, annotation, entity
      - name: kind
        type: enum
        values: ["summit", "election", "conference", "other"]
        required: true
        description: "La nature de l’événement."
      - name: participants
        type: annotation # des annotations de l’article
        targets: ["person", "organization", "place"]
        multiple: true
`,
  en: `# The labels of this folder (Article Annotator)
# The standard scheme (person, place, commitment, organization, date) stays in place;
# what follows adds to it or changes it. Write "extends: none" to start from nothing.
version: 1
extends: standard

labels:
  # Change a standard label: only the keys written here replace its own.
  place:
    description: "A named place. Put your own guidelines here: they are shown while annotating."

  # Leave out a standard label:
  # date:
  #   hidden: true

  # Add a label:
  event:
    title: "event"
    key: "v" # the letter that tags; one label a letter
    color: "#7a5c00"
    description: "A named event: summit, election, conference, competition."
    attributes:
      # Types: text, enum, boolean, number, date, annotation, entity
      - name: kind
        type: enum
        values: ["summit", "election", "conference", "other"]
        required: true
        description: "What kind of event."
      - name: participants
        type: annotation # annotations of the article
        targets: ["person", "organization", "place"]
        multiple: true
`,
};

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
  /** It says what its subject will not do: `refuse de signer`. */
  readonly negative?: boolean;
  /** Acts that do not count, by their first word. */
  readonly notActs?: string;
  /** Needs a reflexive pronoun before it. */
  readonly reflexive?: boolean;
  readonly strength: Strength;
}

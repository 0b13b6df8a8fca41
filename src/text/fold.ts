/**
 * A piece of text in the form in which it is compared with an edited one: NFC, one kind of
 * quotation mark, apostrophe, hyphen and space, so that typographic clean-up is no change.
 * Does not keep lengths.
 */
export function fold(text: string): string {
  return plain.test(text) ? text : text.normalize('NFC').replace(special, canonical);
}

/** Nothing in it that folding changes. */
const plain = /^[ !-&(),.-_a-~]*$/;

/** What folding changes: white space but the plain space, and punctuation. */
const special = /[’‘ʼ´`«»“”„‟″\u2010-\u2015]|[^\S ]/g;

function canonical(character: string): string {
  if (/[’‘ʼ´`]/u.test(character)) return "'";
  if (/[«»“”„‟″]/u.test(character)) return '"';
  return /\s/u.test(character) ? ' ' : '-';
}

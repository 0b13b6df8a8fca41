/** A sidecar that must not be taken for a sound one. */
export interface Malformed {
  readonly name: string;
  readonly text: string;
  /** Code of one of the errors; undefined when any error will do. */
  readonly code?: string;
}

/** A sound sidecar that the others are made from. */
export const sound = `# Annotations of a.txt (Article Annotator)
version: 1
article:
  sha256: "${'ab'.repeat(32)}"
  language: fr
  published: "2025-04-03"
status: in-progress
annotations:
  - id: "a7m2xk"
    label: "person"
    start: 12
    end: 26
    parts: [[12, 21], [22, 26]]
    quote: "Abdoulaye Diop"
    before: "ministre "
    after: " a dit"
    entity: "abdoulaye-diop"
    attributes:
      actor: ["r3k8pd"]
      strength: "firm"
    note: "n"
    by: "alice"
    at: "2026-11-22T10:04:00Z"
    origin: "manual"
  - id: "c4t9ab"
    label: "place"
    start: 30
    end: 36
    quote: "Bamako"
rejected:
  - label: "place"
    start: 40
    end: 49
    quote: "Publicité"
...
`;

/** The sound sidecar with the first `from` in it replaced. */
function but(from: string, to: string): string {
  if (!sound.includes(from)) throw new RangeError(`nothing to replace: ${from}`);
  return sound.replace(from, () => to);
}

const wrongText = [
  '12',
  '1.5',
  'true',
  'null',
  '~',
  '',
  '[]',
  '{}',
  '["a"]',
  '{a: b}',
  '.inf',
  '0x1f',
  '1e345',
];
const wrongNumber = [
  '"12"',
  '1.5',
  '-1',
  'true',
  'null',
  '',
  '[1]',
  '{a: 1}',
  '.nan',
  '.inf',
  '1e99',
  'twelve',
  '12 13',
];

/** Every text key with values that are no text. */
const texts: Malformed[] = [
  ['id', 'id: "a7m2xk"'],
  ['label', 'label: "person"'],
  ['quote', 'quote: "Abdoulaye Diop"'],
  ['before', 'before: "ministre "'],
  ['entity', 'entity: "abdoulaye-diop"'],
  ['note', 'note: "n"'],
  ['by', 'by: "alice"'],
  ['at', 'at: "2026-11-22T10:04:00Z"'],
  ['language', 'language: fr'],
  ['status', 'status: in-progress'],
].flatMap(([key = '', line = '']) =>
  wrongText.map((value) => ({ name: `${key}: ${value || 'nothing'}`, text: but(line, `${key}: ${value}`) })),
);

const numbers: Malformed[] = ['start: 12', 'end: 26'].flatMap((line) =>
  wrongNumber.map((value) => ({
    name: `${line} → ${value || 'nothing'}`,
    text: but(line, line.replace(/\d+/, value)),
  })),
);

const missing: Malformed[] = [
  ...['version: 1\n', 'status: in-progress\n', '    label: "person"\n', '    start: 12\n', '    end: 26\n'],
  ...['    quote: "Abdoulaye Diop"\n', '    start: 40\n', '    end: 49\n', '    quote: "Publicité"\n'],
].map((line) => ({ name: `without ${line.trim()}`, text: but(line, ''), code: 'missing-key' }));

const repeated: Malformed[] = [
  ...['version: 1\n', 'status: in-progress\n', 'rejected:\n', '    label: "person"\n', '    start: 12\n'],
  ...['  language: fr\n', '      strength: "firm"\n', '    quote: "Publicité"\n'],
].map((line) => ({ name: `twice ${line.trim()}`, text: but(line, line + line), code: 'duplicate-key' }));

const control: Malformed[] = [0, 1, 7, 8, 11, 12, 13, 14, 27, 31].flatMap((unit) => {
  const char = String.fromCharCode(unit);
  return [
    {
      name: `U+00${unit.toString(16)} in a quote`,
      text: but('Diop', `Di${char}op`),
      code: 'control-character',
    },
    {
      name: `U+00${unit.toString(16)} in a comment`,
      text: but('a.txt', `a${char}.txt`),
      code: 'control-character',
    },
  ];
});

const values: Malformed[] = [
  { name: 'version 0', text: but('version: 1', 'version: 0'), code: 'too-small' },
  { name: 'a newer version', text: but('version: 1', 'version: 2'), code: 'newer-version' },
  { name: 'version as text', text: but('version: 1', 'version: "1"'), code: 'wrong-type' },
  { name: 'unknown status', text: but('in-progress', 'finished'), code: 'not-allowed' },
  { name: 'unknown origin', text: but('"manual"', '"magic"'), code: 'not-allowed' },
  { name: 'id with a space', text: but('a7m2xk', 'a7 m2'), code: 'bad-format' },
  { name: 'id with a digit first', text: but('a7m2xk', '7am2xk'), code: 'bad-format' },
  { name: 'id __proto__', text: but('a7m2xk', '__proto__'), code: 'bad-format' },
  { name: 'empty id', text: but('a7m2xk', ''), code: 'bad-format' },
  { name: 'one id twice', text: but('c4t9ab', 'a7m2xk'), code: 'duplicate-id' },
  { name: 'empty label', text: but('label: "person"', 'label: ""'), code: 'empty' },
  { name: 'empty entity', text: but('"abdoulaye-diop"', '""'), code: 'empty' },
  { name: 'end at the start', text: but('end: 26', 'end: 12'), code: 'bad-span' },
  { name: 'end before the start', text: but('end: 26', 'end: 3'), code: 'bad-span' },
  { name: 'rejection that ends before it starts', text: but('end: 49', 'end: 39'), code: 'bad-span' },
  { name: 'one part', text: but('[[12, 21], [22, 26]]', '[[12, 26]]'), code: 'wrong-length' },
  { name: 'a part of three', text: but('[12, 21]', '[12, 21, 22]'), code: 'wrong-length' },
  {
    name: 'parts in the wrong order',
    text: but('[[12, 21], [22, 26]]', '[[22, 26], [12, 21]]'),
    code: 'bad-parts',
  },
  {
    name: 'parts that overlap',
    text: but('[[12, 21], [22, 26]]', '[[12, 23], [22, 26]]'),
    code: 'bad-parts',
  },
  { name: 'parts short of the end', text: but('[22, 26]', '[22, 25]'), code: 'bad-parts' },
  { name: 'an empty part', text: but('[22, 26]', '[26, 26]'), code: 'bad-parts' },
  { name: 'a part as text', text: but('[22, 26]', '"22-26"'), code: 'wrong-type' },
  {
    name: 'attributes as a list',
    text: but('    attributes:\n      actor: ["r3k8pd"]\n      strength: "firm"\n', '    attributes: []\n'),
    code: 'wrong-type',
  },
  {
    name: 'an attribute that is a mapping',
    text: but('strength: "firm"', 'strength: {a: b}'),
    code: 'wrong-type',
  },
  { name: 'an attribute without value', text: but('strength: "firm"', 'strength:'), code: 'wrong-type' },
  { name: 'a number in a list', text: but('["r3k8pd"]', '[1]'), code: 'wrong-type' },
  { name: 'an infinite attribute', text: but('"firm"', '.inf'), code: 'wrong-type' },
  {
    name: 'annotations as a mapping',
    text: but('  - id: "a7m2xk"\n    label', '  id: "a7m2xk"\n  label').replace(/^ {4}/gm, '  '),
  },
  {
    name: 'annotations as text',
    text: sound.replace(/annotations:[\s\S]*rejected:/, 'annotations: "none"\nrejected:'),
    code: 'wrong-type',
  },
  {
    name: 'annotations without value',
    text: sound.replace(/annotations:[\s\S]*rejected:/, 'annotations:\nrejected:'),
    code: 'wrong-type',
  },
  {
    name: 'an annotation that is a number',
    text: but('  - id: "c4t9ab"', '  - 7\n  - id: "c4t9ab"'),
    code: 'wrong-type',
  },
  {
    name: 'an annotation that is nothing',
    text: but('  - id: "c4t9ab"', '  -\n  - id: "c4t9ab"'),
    code: 'wrong-type',
  },
  {
    name: 'article as text',
    text: sound.replace(/article:[\s\S]*status/, 'article: "a.txt"\nstatus'),
    code: 'wrong-type',
  },
  {
    name: 'rejected as text',
    text: sound.replace(/rejected:[\s\S]*\.\.\./, 'rejected: "x"\n...'),
    code: 'wrong-type',
  },
  { name: 'annotations misspelt', text: but('annotations:', 'anotations:'), code: 'missing-key' },
];

const hostile: Malformed[] = [
  { name: 'an alias', text: but('quote: "Bamako"', 'quote: &q "Bamako"\n    note: *q'), code: 'yaml-alias' },
  { name: 'an anchor', text: but('quote: "Bamako"', 'quote: &q "Bamako"'), code: 'yaml-alias' },
  { name: 'an alias to nothing', text: but('"Bamako"', '*q') },
  {
    name: 'a cyclic alias',
    text: but('  - id: "c4t9ab"', '  - &x [*x]\n  - id: "c4t9ab"'),
    code: 'yaml-alias',
  },
  {
    name: 'a laugh',
    text: but('status', 'x-a: &a [l, l]\nx-b: &b [*a, *a]\nx-c: [*b, *b]\nstatus'),
    code: 'yaml-alias',
  },
  { name: 'a merge key', text: but('    quote: "Bamako"', '    <<: *q\n    quote: "Bamako"') },
  { name: 'a string tag', text: but('"Bamako"', '!!str Bamako'), code: 'yaml-tag' },
  { name: 'a binary tag', text: but('"Bamako"', '!!binary QmFtYWtv') },
  { name: 'a function tag', text: but('"Bamako"', "!!js/function 'function () {}'") },
  { name: 'a local tag', text: but('"Bamako"', '!x Bamako') },
  { name: 'a map tag', text: but('article:', 'article: !!map') },
  { name: 'a directive', text: `%YAML 1.1\n---\n${sound}`, code: 'yaml-directive' },
  { name: 'a tag directive', text: `%TAG ! tag:x,2000:\n---\n${sound}` },
  { name: 'a mapping as key', text: but('status', '? {a: b}\n: c\nstatus') },
  { name: 'a list as key', text: but('status', '[a, b]: c\nstatus') },
  { name: 'a byte order mark inside', text: but('Bamako', 'Bam\uFEFFako'), code: 'control-character' },
  { name: 'two byte order marks', text: `\uFEFF\uFEFF${sound}`, code: 'control-character' },
  { name: 'lone carriage returns', text: sound.replaceAll('\n', '\r'), code: 'control-character' },
  {
    name: 'deep nesting',
    text: but('status', `x-deep: ${'['.repeat(40)}${']'.repeat(40)}\nstatus`),
    code: 'too-deep',
  },
  { name: 'very deep nesting', text: but('status', `x-deep: ${'['.repeat(20_000)}\nstatus`) },
  { name: 'very deep mappings', text: but('status', `x-deep: ${'{a: '.repeat(5_000)}\nstatus`) },
  { name: 'an unterminated quote', text: but('"Bamako"', '"Bamako') },
  { name: 'an unterminated list', text: but('["r3k8pd"]', '["r3k8pd"') },
  { name: 'an escape that is none', text: but('"Bamako"', '"Bam\\qako"') },
  { name: 'an escape cut short', text: but('"Bamako"', '"Bam\\u12"') },
  { name: 'a tab as indentation', text: but('    quote: "Bamako"', '\tquote: "Bamako"') },
  { name: 'wrong indentation', text: but('    quote: "Bamako"', '   quote: "Bamako"') },
  { name: 'a colon in a plain text', text: but('"Bamako"', 'Bamako: Kati') },
  {
    name: 'conflict markers',
    text: but('    start: 12', '<<<<<<< HEAD\n    start: 12\n=======\n    start: 13\n>>>>>>> b'),
  },
  {
    name: 'conflict markers around a record',
    text: but('  - id: "c4t9ab"', '<<<<<<< HEAD\n  - id: "c4t9ab"'),
  },
  { name: 'two documents', text: `${sound}${sound}`, code: 'yaml-syntax' },
  { name: 'two documents with ---', text: sound.replace('...', '---\na: b\n...'), code: 'yaml-syntax' },
  { name: 'text after the end', text: `${sound}garbage\n`, code: 'no-end-marker' },
  { name: 'no end marker', text: but('...\n', ''), code: 'no-end-marker' },
  { name: 'two dots', text: but('...\n', '..\n'), code: 'no-end-marker' },
  { name: 'an indented end marker', text: but('...\n', '  ...\n'), code: 'no-end-marker' },
  { name: 'nothing', text: '', code: 'no-end-marker' },
  { name: 'white space', text: '\n\n  \n', code: 'no-end-marker' },
  { name: 'only the end marker', text: '...\n' },
  { name: 'only a comment', text: '# a\n...\n' },
  { name: 'JSON', text: '{"annotations": []}', code: 'no-end-marker' },
  { name: 'a list', text: '- a\n...\n', code: 'wrong-type' },
  { name: 'a text', text: 'hello\n...\n', code: 'wrong-type' },
  { name: 'an article', text: 'Le ministre a dit : « Nous irons ».\n\nPublicité\n', code: 'no-end-marker' },
  { name: 'HTML', text: '<html><body>404</body></html>\n', code: 'no-end-marker' },
  { name: 'NUL bytes', text: '\0'.repeat(512), code: 'control-character' },
  { name: 'NUL bytes behind', text: `${sound}${'\0'.repeat(64)}`, code: 'control-character' },
  { name: 'UTF-16 read as UTF-8', text: [...sound].join('\0'), code: 'control-character' },
];

export const malformed: readonly Malformed[] = [
  ...texts,
  ...numbers,
  ...missing,
  ...repeated,
  ...control,
  ...values,
  ...hostile,
];

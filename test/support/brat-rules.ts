/**
 * The lines of an `.ann` file that brat 1.3 would refuse, after its documentation of the stand-off format: ids,
 * code-point offsets, fragments apart, the text equal to the fragments joined by one blank, targets that exist.
 */
export function bratFaults(text: string, ann: string): string[] {
  const points = [...text];
  const faults: string[] = [];
  const ids = new Set<string>();
  // Python reads lines at all of these.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const lines = ann.split(/\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/);
  for (const line of lines) ids.add(line.split('\t')[0] ?? '');
  const seen = new Set<string>();
  for (const line of lines.filter((item) => item !== '')) {
    const fault =
      lineFault(line, points, ids) ?? (seen.has(line.split('\t')[0] ?? '') ? 'its id is taken' : undefined);
    if (fault !== undefined) faults.push(`${line}: ${fault}`);
    seen.add(line.split('\t')[0] ?? '');
  }
  return faults;
}

function lineFault(line: string, points: readonly string[], ids: ReadonlySet<string>): string | undefined {
  const [id = '', data = '', ...rest] = line.split('\t');
  const known = (target: string) => (ids.has(target) ? undefined : `there is no ${target}`);
  if (!/^(?:[TEAN]|#)\d+$/.test(id)) return 'its id is none';
  if (id.startsWith('T')) return textFault(data, rest.join('\t'), points);
  if (id.startsWith('E')) {
    for (const pair of data.split(' ')) {
      const match = /^[\w-]+:([TE]\d+)$/.exec(pair);
      if (!match?.[1]) return `${pair} is no role`;
      if (!ids.has(match[1])) return `there is no ${match[1]}`;
    }
    return undefined;
  }
  if (id.startsWith('A')) {
    const match = /^\S+ (\S+)(?: \S+)?$/.exec(data);
    return match?.[1] ? known(match[1]) : 'it is no attribute';
  }
  if (id.startsWith('N')) {
    const match = /^(\S+) (\S+) (\S+?):(\S+)$/.exec(data);
    return match?.[2] ? known(match[2]) : 'it is no normalization';
  }
  const match = /^\S+ (\S+)$/.exec(data);
  return match?.[1] ? known(match[1]) : 'it is no note';
}

function textFault(data: string, tail: string, points: readonly string[]): string | undefined {
  const match = /^[\w-]+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(data);
  if (!match?.[1]) return 'it has no type and offsets';
  const spans = match[1].split(';').map((pair) => pair.split(' ').map(Number));
  const words: string[] = [];
  let last = -1;
  for (const [start = 0, end = 0] of spans) {
    if (start > end || end > points.length) return 'its offsets are outside the text';
    if (start <= last) return 'its fragments overlap or touch';
    last = end;
    words.push(points.slice(start, end).join(''));
  }
  const wanted = words.join(' ');
  if (wanted.trim() === '') return 'its text is missing';
  if (/[\n\r]/.test(wanted)) return 'a fragment holds a line ending';
  return tail === wanted ? undefined : `its text is not ${JSON.stringify(wanted)}`;
}

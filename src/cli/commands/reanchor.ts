import { jsonLine } from '../../formats/json-text.ts';
import { GitHistory } from '../../node/git-history.ts';
import { type ReanchoredLayer, reanchorFolder } from '../../project/reanchor-folder.ts';
import type { Placement } from '../../text/reanchor.ts';
import { type Call, type Command, exitCodes, flagOption, onePositional } from '../command.ts';
import { openFolder } from '../folder.ts';
import { oneLine } from '../program.ts';

export const reanchorCommand: Command = {
  name: 'reanchor',
  usage: '[--json] [--write] FOLDER',
  summary:
    'Finds annotations again in articles that have changed: what stands, has moved, wants review, is orphaned.',
  options: [
    {
      name: 'json',
      description: 'one line each: {"file","id","status","start"?,"end"?}; "layer" for a named layer',
    },
    {
      name: 'write',
      description: 'write the places that are sure; the others are left for review, quotes as they are',
    },
  ],
  details: [
    'The text that the annotations were made on is looked up in git, where FOLDER is in a repository.',
    'The exit code is 1 when an annotation wants review or is orphaned, or a sidecar cannot be read.',
  ],
  run: runReanchor,
};

async function runReanchor({ values, positionals, terminal }: Call): Promise<number> {
  const folder = onePositional(positionals, 'FOLDER');
  const files = await openFolder(folder);
  const json = flagOption(values, 'json');
  const counts = { unchanged: 0, moved: 0, review: 0, orphan: 0 };
  let errors = 0;
  const options = { history: new GitHistory(folder), write: flagOption(values, 'write') };
  for await (const result of reanchorFolder(files, options)) {
    if (result.error !== undefined) {
      errors++;
      terminal.error(`${oneLine(result.error)}\n`);
    }
    for (const [id, placement] of result.placements) {
      counts[placement.status]++;
      if (json) await terminal.out(`${jsonLine(record(result, id, placement))}\n`);
      else if (placement.status !== 'unchanged') await terminal.out(`${line(result, id, placement)}\n`);
    }
  }
  if (!json) {
    const { unchanged, moved, review, orphan } = counts;
    terminal.error(`${unchanged} unchanged, ${moved} moved, ${review} to review, ${orphan} orphaned\n`);
  }
  return errors + counts.review + counts.orphan > 0 ? exitCodes.problems : exitCodes.fine;
}

function record({ file, layer }: ReanchoredLayer, id: string, { status, start, end }: Placement) {
  return {
    file,
    ...(layer === '' ? {} : { layer }),
    id,
    status,
    ...(status === 'orphan' ? {} : { start, end }),
  };
}

function line({ file, layer }: ReanchoredLayer, id: string, { status, start, end, why }: Placement): string {
  const place = status === 'orphan' ? '' : ` ${start}–${end}`;
  const reason =
    why === undefined ? '' : why === 'moved' ? ' (the words stand here now)' : ' (the words have changed)';
  return oneLine(`${file}${layer === '' ? '' : ` [${layer}]`} ${id}: ${status}${place}${reason}`);
}

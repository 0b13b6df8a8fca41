import { jsonLine } from '../../formats/json-text.ts';
import { checkFolder } from '../../project/check/folder.ts';
import { standardScheme } from '../../scheme/standard.ts';
import { type Call, type Command, exitCodes, flagOption, onePositional } from '../command.ts';
import { openFolder } from '../folder.ts';
import { oneLine } from '../program.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '[--json] FOLDER',
  summary: 'Names every problem of the scheme, the registry, the articles and the sidecars with its line.',
  options: [{ name: 'json', description: 'one line each: {"file","line","code","severity","message"}' }],
  details: ['The exit code is 1 when there is any error; warnings alone leave it at 0.'],
  run: runCheck,
};

async function runCheck({ values, positionals, terminal }: Call): Promise<number> {
  const files = await openFolder(onePositional(positionals, 'FOLDER'));
  const json = flagOption(values, 'json');
  let errors = 0;
  let warnings = 0;
  for await (const { file, line, code, severity, message } of checkFolder(files, standardScheme('en'))) {
    if (severity === 'error') errors++;
    else warnings++;
    const text = oneLine(message.en);
    await terminal.out(
      json
        ? `${jsonLine({ file, line, code, severity, message: text })}\n`
        : `${oneLine(file)}:${line}: ${severity}: ${text} [${code}]\n`,
    );
  }
  if (!json) terminal.error(`${errors} errors, ${warnings} warnings\n`);
  return errors > 0 ? exitCodes.problems : exitCodes.fine;
}

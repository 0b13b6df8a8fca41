import { readFile } from 'node:fs/promises';
import { jsonLine } from '../../formats/json-text.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import {
  type Call,
  CallError,
  type Command,
  exitCodes,
  flagOption,
  type Terminal,
  textOption,
} from '../command.ts';
import { type Answer, answerOf, DetectionWorker } from '../detect-worker.ts';
import { Detection, type DetectionOptions, isDay } from '../detection.ts';
import { readLines } from '../lines.ts';
import { oneLine } from '../program.ts';

/** Lines handed to a thread at once, and batches in flight for each thread. */
const batchSize = 16;
const batchesAhead = 3;

export function detectCommand(program: URL): Command {
  return {
    name: 'detect',
    usage: '[--published DATE] FILE… | --stdin [--jobs N]',
    summary: 'Prints what the detectors propose, one JSON line an article; offsets are code points.',
    options: [
      {
        name: 'published',
        value: 'DATE',
        description: 'YYYY-MM-DD, what relative dates are resolved against',
      },
      { name: 'timex', description: 'times, durations and sets too, not only dates' },
      {
        name: 'stdin',
        description: 'read {"id","text","published"?} lines, print {"id","suggestions"} lines',
      },
      { name: 'jobs', value: 'N', description: 'with --stdin: work in N threads; the order stays' },
    ],
    details: ['Without --published the date is looked for in the head of each article.'],
    run: (call) => runDetect(call, program),
  };
}

async function runDetect({ values, positionals, terminal }: Call, program: URL): Promise<number> {
  const published = textOption(values, 'published');
  if (published !== undefined && !isDay(published)) {
    throw new CallError(`--published is a date such as 2025-04-03, not "${published}"`);
  }
  const options: DetectionOptions = { published, timex: flagOption(values, 'timex') };
  const jobs = jobCount(textOption(values, 'jobs'));
  if (flagOption(values, 'stdin')) {
    if (positionals.length > 0) throw new CallError('--stdin and FILE do not go together');
    return detectStream(terminal, options, jobs ?? 1, program);
  }
  if (jobs !== undefined) throw new CallError('--jobs needs --stdin');
  if (positionals.length === 0) throw new CallError('FILE is missing');
  return detectFiles(positionals, terminal, new Detection(options));
}

function jobCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new CallError(`--jobs is a number from 1 to 99, not "${text}"`);
  return Number(text);
}

async function detectFiles(
  files: readonly string[],
  terminal: Terminal,
  detection: Detection,
): Promise<number> {
  let code: number = exitCodes.fine;
  for (const file of files) {
    const text = await readArticle(file);
    if ('error' in text) {
      terminal.error(`${oneLine(file)}: ${text.error}\n`);
      code = exitCodes.problems;
    } else {
      await terminal.out(`${jsonLine({ file, suggestions: detection.suggestions(text.content) })}\n`);
    }
  }
  return code;
}

async function readArticle(file: string): Promise<{ content: string } | { error: string }> {
  try {
    const content = decodeUtf8(await readFile(file));
    return content === undefined ? { error: 'it is not UTF-8' } : { content };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { error: missing ? 'there is no such file' : 'it cannot be read' };
  }
}

async function detectStream(
  terminal: Terminal,
  options: DetectionOptions,
  jobs: number,
  program: URL,
): Promise<number> {
  if (jobs === 1) {
    const detection = new Detection(options);
    const answer = async (lines: readonly string[]) => lines.map((line) => answerOf(detection, line));
    return new OrderedStream(terminal, [{ answer }], 1).run();
  }
  const workers = Array.from({ length: jobs }, () => new DetectionWorker(program, options));
  try {
    return await new OrderedStream(terminal, workers, batchSize).run();
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

interface Answerer {
  answer(lines: readonly string[]): Promise<readonly Answer[]>;
}

/** Lines from stdin to threads in turn, and the answers to stdout in the order of the lines. */
class OrderedStream {
  readonly #terminal: Terminal;
  readonly #answerers: readonly Answerer[];
  readonly #batchSize: number;
  readonly #flying: { readonly numbers: readonly number[]; readonly answers: Promise<readonly Answer[]> }[] =
    [];
  #batches = 0;
  #code: number = exitCodes.fine;

  constructor(terminal: Terminal, answerers: readonly Answerer[], batchSize: number) {
    this.#terminal = terminal;
    this.#answerers = answerers;
    this.#batchSize = batchSize;
  }

  async run(): Promise<number> {
    let lines: string[] = [];
    let numbers: number[] = [];
    let number = 0;
    for await (const line of readLines(this.#terminal.stdin)) {
      number++;
      if (line.trim() === '') continue;
      lines.push(line);
      numbers.push(number);
      if (lines.length < this.#batchSize) continue;
      await this.#send(lines, numbers);
      lines = [];
      numbers = [];
    }
    if (lines.length > 0) await this.#send(lines, numbers);
    while (this.#flying.length > 0) await this.#receive();
    return this.#code;
  }

  async #send(lines: readonly string[], numbers: readonly number[]): Promise<void> {
    const answerer = this.#answerers[this.#batches % this.#answerers.length];
    if (!answerer) return;
    this.#batches++;
    const answers = answerer.answer(lines);
    answers.catch(() => undefined);
    this.#flying.push({ numbers, answers });
    const ahead = this.#batchSize === 1 ? 0 : this.#answerers.length * batchesAhead;
    while (this.#flying.length > ahead) await this.#receive();
  }

  async #receive(): Promise<void> {
    const batch = this.#flying.shift();
    if (!batch) return;
    const answers = await batch.answers;
    for (const [i, answer] of answers.entries()) {
      if ('line' in answer) {
        await this.#terminal.out(`${answer.line}\n`);
      } else {
        this.#terminal.error(`line ${batch.numbers[i] ?? 0}: ${oneLine(answer.error)}\n`);
        this.#code = exitCodes.problems;
      }
    }
  }
}

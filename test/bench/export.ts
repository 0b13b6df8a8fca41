// node test/bench/export.ts [ARTICLES] [FORMAT]: exports generated articles (1,000 characters, 20 annotations each)
// through the built command line, from a folder in the temporary directory; prints articles a second and the
// largest memory of the process. Run `npm run build` first. The folder is removed at the end.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { marked } from '../support/bench-article.ts';
import { cliPath } from '../support/command-line.ts';

const articles = Number(process.argv[2] ?? 100_000);
const format = process.argv[3] ?? 'jsonl';
const home = mkdtempSync(join(tmpdir(), 'article-annotator-bench-'));

try {
  writeArticles(join(home, 'articles'));
  // The first run warms the disk's cache.
  for (const pass of ['cold', 'warm']) {
    const out = join(home, `out-${pass}`);
    const { seconds, peak } = await run(['export', '--format', format, '--out', out, join(home, 'articles')]);
    const size = format === 'jsonl' ? statSync(join(out, 'articles.jsonl')).size : 0;
    const rate = Math.round(articles / seconds);
    console.log(
      `${format}, ${pass}: ${articles} articles in ${seconds.toFixed(1)} s, ${rate}/s, peak ${peak} MB, ${size} bytes`,
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** A thousand articles in each folder. */
function writeArticles(folder: string): void {
  for (let i = 0; i < articles; i++) {
    const below = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'));
    if (i % 1000 === 0) mkdirSync(below, { recursive: true });
    const { text, layer } = marked(i);
    writeFileSync(join(below, `${i}.txt`), text.text);
    writeFileSync(join(below, `${i}.annotations.yaml`), emitSidecar(layer, sidecarTitle(`${i}.txt`)));
  }
}

/** Runs the command line; the peak is the process's largest resident set in megabytes (Linux). */
function run(args: readonly string[]): Promise<{ seconds: number; peak: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [cliPath, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process has ended.
    }
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak: Math.round(peak) });
      else reject(new Error(`exit ${code}`));
    });
  });
}

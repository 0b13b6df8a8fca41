// npm test [-- SUITE…] [-- --desktop] [-- --only PART]: runs the suites one after another, all of them when none is
// named, and ends with a line "N passed, N failed" that sums what the suites themselves reported.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath } from './chromium.ts';
import { runHostSuite } from './host-suite.ts';
import { run } from './process.ts';
import { root } from './repository.ts';
import { packageExtension } from './vscode-server.ts';

interface Count {
  passed: number;
  failed: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    desktop: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});

const bin = (name: string) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const home = await mkdtemp(join(tmpdir(), 'article-annotator-test-'));

/** A program that checks one thing: its exit code is the result. */
async function check(command: string, ...args: string[]): Promise<Count> {
  const { code } = await run(command, args, { cwd: root, inherit: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One project of test/vitest.config.ts, counted from vitest's own JSON report. */
async function vitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<Count> {
  const report = join(home, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    ...reporters,
    ...values.only,
  ];
  const { code } = await run(bin('vitest'), args, { cwd: root, inherit: true, env });
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(await readFile(report, 'utf8'));
  if (code !== 0 && numFailedTests === 0) {
    // A file that could not be loaded has no tests to count.
    return { passed: numPassedTests, failed: Math.max(1, numFailedTestSuites) };
  }
  return { passed: numPassedTests, failed: numFailedTests };
}

const suites: Record<string, () => Promise<Count>> = {
  build: () => check(process.execPath, 'esbuild.mjs'),
  types: () => check(bin('tsc'), '-p', 'tsconfig.json'),
  lint: () => check(bin('biome'), 'check', '--error-on-warnings'),
  unit: () => vitest('unit'),
  cli: () => vitest('cli'),
  vscode: async () => {
    const { passed, failed } = await runHostSuite(values);
    return { passed: passed.length, failed: failed.length };
  },
  ui: async () => {
    await chromiumPath(console.log);
    const vsix = join(home, 'extension.vsix');
    await packageExtension(vsix);
    return vitest('ui', { ARTICLE_ANNOTATOR_VSIX: vsix });
  },
};

const names = positionals.length > 0 ? positionals : Object.keys(suites);
const counts = new Map<string, Count & { seconds: number }>();
for (const name of names) {
  const suite = suites[name];
  if (!suite) throw new Error(`No suite "${name}"; there are: ${Object.keys(suites).join(', ')}`);
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const count = await suite().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  if (count.passed + count.failed === 0) {
    console.error('No test ran.');
    count.failed = 1;
  }
  counts.set(name, { ...count, seconds: (performance.now() - start) / 1000 });
}
await rm(home, { recursive: true, force: true });

console.log();
for (const [name, { passed, failed, seconds }] of counts) {
  console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
}
const total = [...counts.values()];
const failed = total.reduce((sum, count) => sum + count.failed, 0);
console.log(`${total.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

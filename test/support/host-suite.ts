import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import type { HostResults } from './host-tests.ts';
import { root } from './repository.ts';

export interface HostSuiteOptions {
  /** Parts of file names; only tests whose file has one of them run. All when empty. */
  only?: string[];
  /** Download a desktop VS Code and run there instead of in the server. */
  desktop?: boolean;
}

/** Runs test/vscode in the extension host of a real VS Code, on a copy of the samples. */
export async function runHostSuite(options: HostSuiteOptions = {}): Promise<HostResults> {
  const home = await mkdtemp(join(tmpdir(), 'article-annotator-host-'));
  try {
    const folder = join(home, 'articles');
    await mkdir(folder);
    await cp(join(root, 'samples'), folder, { recursive: true });
    const bundle = await bundleTests(join(home, 'index.cjs'), options.only ?? []);
    const results = join(home, 'results.json');
    const shim = join(root, 'test', 'support', 'vscode-executable.ts');
    // A failed test rejects here too; the results tell which. Without results the rejection is the news.
    const outcome = await runTests({
      ...(options.desktop ? {} : { vscodeExecutablePath: process.execPath }),
      launchArgs: options.desktop ? [folder] : [shim, folder],
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv: { ARTICLE_ANNOTATOR_RESULTS: results },
    }).catch((error: unknown) => error);
    const text = await readFile(results, 'utf8').catch(() => {
      throw new Error('VS Code ended without results', { cause: outcome });
    });
    return JSON.parse(text) as HostResults;
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One file with all tests and the runner. */
async function bundleTests(outfile: string, only: string[]): Promise<string> {
  const files = globSync('test/vscode/**/*.test.ts', { cwd: root })
    .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
    .sort();
  const imports = files.map((file) => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`);
  await build({
    stdin: {
      contents: [...imports, `export { run } from './test/support/host-tests.ts';`].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    outfile,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

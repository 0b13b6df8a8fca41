// Builds dist/: the desktop extension and the command line (ESM, sharing chunks), and the web extension (one
// CommonJS file, which is all that VS Code's web worker host loads).
// Flags: --production (minified, no source maps), --watch.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  // The browser build of `yaml` is ES modules without Node imports: one code for all three hosts.
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: production,
  sourcemap: !production,
  target: 'es2023',
};

/** @type {esbuild.BuildOptions[]} */
const targets = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.ts', cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.cjs',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
];

await rm(`${root}dist`, { recursive: true, force: true });
// The schemas that the core checks by are those that editors of YAML complete by.
await mkdir(`${root}dist/schemas`, { recursive: true });
for (const name of ['sidecar/sidecar', 'scheme/scheme', 'registry/registry']) {
  const [, file] = name.split('/');
  await copyFile(`${root}src/${name}.schema.json`, `${root}dist/schemas/${file}.schema.json`);
}
if (watch) {
  // The two lines below are what the problem matcher in .vscode/tasks.json waits for.
  const report = {
    name: 'report',
    setup(/** @type {esbuild.PluginBuild} */ build) {
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd((result) => {
        for (const error of result.errors) {
          const at = error.location;
          console.error(`✘ [ERROR] ${error.text}\n    ${at?.file}:${at?.line}:${at?.column}:`);
        }
        console.log('[watch] build finished');
      });
    },
  };
  for (const target of targets) {
    const context = await esbuild.context({ ...target, logLevel: 'silent', plugins: [report] });
    await context.watch();
  }
} else {
  await Promise.all(targets.map((target) => esbuild.build(target)));
}

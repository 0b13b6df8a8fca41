import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../support/process.ts';
import { root } from '../../support/repository.ts';

test('the core type-checks without DOM and Node types', { timeout: 60_000 }, async () => {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await run(process.execPath, [compiler, '-p', 'src/tsconfig.core.json'], {
    cwd: root,
  });
  expect(output).toBe('');
  expect(code).toBe(0);
});

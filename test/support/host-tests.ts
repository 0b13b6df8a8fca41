// A test runner that lives inside VS Code's extension host, where no other can: results go to a file, since
// the host swallows exit codes.
import { writeFileSync } from 'node:fs';

interface HostTest {
  name: string;
  body: () => Promise<void> | void;
}

/** What the file named by ARTICLE_ANNOTATOR_RESULTS holds after a run. */
export interface HostResults {
  passed: string[];
  failed: { name: string; error: string }[];
}

const tests: HostTest[] = [];

/** Adds a test. Tests run one after another, in the order in which they were added. */
export function test(name: string, body: () => Promise<void> | void): void {
  tests.push({ name, body });
}

/** Called by VS Code. Rejects when a test failed. */
export async function run(): Promise<void> {
  const results: HostResults = { passed: [], failed: [] };
  for (const { name, body } of tests) {
    const start = performance.now();
    try {
      await limited(body);
      results.passed.push(name);
      console.log(`[test]  ✓ ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      results.failed.push({ name, error: text });
      console.log(`[test]  ✗ ${name}\n${text}`);
    }
  }
  const file = process.env['ARTICLE_ANNOTATOR_RESULTS'];
  if (!file) throw new Error('ARTICLE_ANNOTATOR_RESULTS is not set');
  writeFileSync(file, JSON.stringify(results));
  if (results.failed.length > 0) throw new Error(`${results.failed.length} tests failed`);
}

/** Rejects after 30 s. */
async function limited(body: () => Promise<void> | void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No end after 30 s')), 30_000);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

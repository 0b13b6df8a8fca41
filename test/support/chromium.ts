import { existsSync } from 'node:fs';
import { run, which } from './process.ts';
import type { Say } from './repository.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const name of names) {
    const found = which(name);
    if (found) return found;
  }
  return places.find((place) => existsSync(place));
}

/** The path of a Chromium, installed with apt-get when it is missing and this process may do that. */
export async function chromiumPath(say: Say): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const apt = which('apt-get');
  if (apt && process.getuid?.() === 0) {
    say('Installing Chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(apt, ['update'], { env });
    const { output } = await run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    const installed = findChromium();
    if (installed) return installed;
    throw new Error(`apt-get could not install chromium:\n${output}`);
  }
  throw new Error(
    'The tests inside VS Code need Chromium or Chrome. Install it (Debian, Ubuntu: sudo apt-get install chromium), ' +
      'or set CHROMIUM to the path of one.',
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/repository.ts';

/** What can be done with an annotation that lost its words; the initial is its key. */
const choices = ['Accept here', 'Place on the selection', 'Delete the annotation', 'Later'];

it('gives each choice of the review its own key, in every language', () => {
  const source = readFileSync(join(root, 'src/vscode/orphans/review.ts'), 'utf8');
  for (const choice of choices) expect(source).toContain(`l10n.t('${choice}')`);
  const french = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.fr.json'), 'utf8')) as Record<
    string,
    string
  >;
  for (const titles of [choices, choices.map((choice) => french[choice] ?? '')]) {
    expect(new Set(titles.map((title) => title.charAt(0).toLowerCase())).size).toBe(choices.length);
  }
});

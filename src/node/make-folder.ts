import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/**
 * Makes the folders above a file of a folder, one by one, so that no link on the way leads out of it.
 * @param path relative, `/` between names
 */
export async function makeFolderOf(root: string, path: string): Promise<void> {
  const inside = await realpath(root);
  const names = dirname(path)
    .split('/')
    .filter((name) => name !== '.');
  let folder = inside;
  for (const name of names) {
    folder = join(folder, name);
    await mkdir(folder).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    const real = await realpath(folder);
    if (!real.startsWith(inside + sep)) throw new Error(`${path} leads out of the folder`);
  }
}

import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Disk, diskError, errorCode, ifPresent, pause } from './disk.ts';

/** Temporary files of this machine start so: a sweep never touches another machine's on a shared disk. */
const machine = hostname()
  .replace(/[^\w-]/g, '_')
  .slice(0, 32);
let counter = 0;

/** Milliseconds for which a rename is tried again while another program holds the target (Windows). */
const renamePatience = 5_000;

/**
 * Replaces a file's content: a temporary file in the same folder, fsync, rename, fsync of the
 * folder. Whatever fails or dies in between, the file holds the old content or the new, whole.
 * @param path an absolute path whose folder exists; not a symbolic link
 * @param expected what the file must still hold right before the rename; null for no file
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  content: Uint8Array,
  expected?: Uint8Array | null,
): Promise<void> {
  const old = await ifPresent(disk.lstat(path));
  const temporary = temporaryName(path);
  try {
    await writeTemporary(disk, temporary, content, old ? old.mode & 0o7777 : 0o666 & ~process.umask());
    if (expected !== undefined) await checkUnchanged(disk, path, expected);
    await renameOver(disk, temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, dirname(path));
}

async function checkUnchanged(disk: Disk, path: string, expected: Uint8Array | null): Promise<void> {
  const now = await ifPresent(disk.readFile(path));
  const same = now && expected ? Buffer.compare(now, expected) === 0 : !now && !expected;
  if (!same) throw diskError('ECHANGED', `${path} was changed by another program`);
}

async function writeTemporary(disk: Disk, path: string, content: Uint8Array, mode: number): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameOver(disk: Disk, from: string, to: string): Promise<void> {
  const giveUp = performance.now() + (process.platform === 'win32' ? renamePatience : 0);
  for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!held || performance.now() >= giveUp) throw error;
      await pause(wait);
    }
  }
}

/** The rename is done; a folder that cannot be synced (Windows, some network disks) does not undo it. */
async function syncFolder(disk: Disk, path: string): Promise<void> {
  try {
    const folder = await disk.open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    return;
  }
}

/** A name that no listing takes for a sidecar: hidden, and it ends in `.tmp`. */
function temporaryName(path: string): string {
  counter += 1;
  return join(dirname(path), `.${basename(path)}.${machine}.${process.pid}.${counter}.tmp`);
}

/**
 * Removes what killed processes of this machine left in a folder: our own names only, the
 * process gone, and at least a minute old.
 * @param now milliseconds since 1970
 */
export async function sweepTemporaries(disk: Disk, folder: string, now: number): Promise<void> {
  for (const name of (await ifPresent(disk.readdir(folder))) ?? []) {
    const match = /^\..*\.([\w-]+)\.(\d+)\.\d+\.tmp$/.exec(name);
    if (match?.[1] !== machine || isRunning(Number(match[2]))) continue;
    const path = join(folder, name);
    const status = await ifPresent(disk.lstat(path));
    if (status?.isFile() && now - status.mtimeMs > 60_000) await disk.unlink(path).catch(() => undefined);
  }
}

/** True when a process of this machine runs; also when it belongs to someone else. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

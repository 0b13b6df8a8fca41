import { hostname } from 'node:os';
import { isRunning } from './atomic-write.ts';
import { type Disk, diskError, errorCode, ifPresent, pause } from './disk.ts';

/** Milliseconds for which a lock is waited for. */
const patience = 10_000;
/** Any lock is stale when it is older: a save takes far less, and the process id may be another's by now. */
const staleAfter = 30_000;
/** A lock that does not say whose it is: its process died, if not just now, between making and filling it. */
const namelessAfter = 1_000;
/** A guard is held for as long as three calls take. */
const guardStaleAfter = 3_000;

/**
 * Runs a task while holding a lock file, which says who holds it. A lock whose process is gone
 * (on this machine), or that is old, is taken over. Rejects with the code ELOCKED
 * when the lock is not free in time.
 */
export async function withLock<T>(disk: Disk, path: string, task: () => Promise<T>): Promise<T> {
  const giveUp = Date.now() + patience;
  for (let wait = 1; !(await acquire(disk, path)); wait = Math.min(wait * 2, 32)) {
    if (await isStale(disk, path)) await removeStale(disk, path);
    else if (Date.now() > giveUp) throw diskError('ELOCKED', `${path} is held by another program`);
    else await pause(wait + Math.random() * wait);
  }
  try {
    return await task();
  } finally {
    await disk.unlink(path).catch(() => undefined);
  }
}

/** Makes the lock file; false when there is one. */
async function acquire(disk: Disk, path: string): Promise<boolean> {
  let file: Awaited<ReturnType<Disk['open']>>;
  try {
    file = await disk.open(path, 'wx');
  } catch (error) {
    // Windows refuses with EPERM while an old lock is being removed.
    if (errorCode(error) === 'EEXIST' || (process.platform === 'win32' && errorCode(error) === 'EPERM'))
      return false;
    throw error;
  }
  try {
    await file.writeFile(new TextEncoder().encode(JSON.stringify({ pid: process.pid, host: hostname() })));
  } catch (error) {
    await disk.unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close().catch(() => undefined);
  }
  return true;
}

async function isStale(disk: Disk, path: string): Promise<boolean> {
  const status = await ifPresent(disk.lstat(path));
  const content = await ifPresent(disk.readFile(path));
  if (!status || !content) return false;
  const age = Date.now() - status.mtimeMs;
  const match = /^\{"pid":(\d+),"host":"(.*)"\}$/.exec(new TextDecoder().decode(content));
  if (match?.[1] === undefined) return age > namelessAfter;
  return age > staleAfter || (match[2] === hostname() && !isRunning(Number(match[1])));
}

/** Under a lock of its own, so that of several who find a stale lock none removes its successor. */
async function removeStale(disk: Disk, path: string): Promise<void> {
  const guard = `${path}.guard`;
  if (!(await acquire(disk, guard))) {
    const status = await ifPresent(disk.lstat(guard));
    if (status && Date.now() - status.mtimeMs > guardStaleAfter)
      await disk.unlink(guard).catch(() => undefined);
    else await pause(5);
    return;
  }
  try {
    if (await isStale(disk, path)) await ifPresent(disk.unlink(path));
  } finally {
    await disk.unlink(guard).catch(() => undefined);
  }
}

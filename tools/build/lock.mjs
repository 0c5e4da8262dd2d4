import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A build takes seconds; a lock of this age belongs to a process that hangs. */
const STALE_AFTER_MS = 5 * 60 * 1000;

const LOOK_AGAIN_MS = 100;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether the lock's owner is gone or hangs. A lock that vanishes meanwhile is not stale. */
function isStale(lock) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const owner = Number(readFileSync(lock, 'utf8'));
    // Between making the file and writing into it the owner is unknown for a moment.
    return age > STALE_AFTER_MS || (owner > 0 ? !isRunning(owner) : age > 2000);
  } catch {
    return false;
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs the work while holding the lock file, and gives its result. Whoever comes meanwhile waits.
 * `isDone` is asked while waiting and once the lock is held: true ends the wait without work.
 * Two processes that break the same stale lock may both work; that costs time and does no harm,
 * since what they make is put in place by renaming.
 */
export async function withLock(lock, isDone, work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) {
    if (isDone()) return;
    if (isStale(lock)) rmSync(lock, { force: true });
    await wait(LOOK_AGAIN_MS);
  }
  try {
    if (!isDone()) await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

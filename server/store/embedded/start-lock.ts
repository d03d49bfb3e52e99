import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Place } from './place.ts'
import { giveTo, type RunAs } from './run-as.ts'

const SQLITE_BUSY = 5

/**
 * Runs `work` while no other process starts or joins the database of this place. The lock is one of the operating system,
 * so it ends with its holder, however that dies. SQLite is used for nothing else: it is the way to such a lock in Node.
 */
export async function withStartLock<T>(place: Place, runAs: RunAs | null, work: () => Promise<T>): Promise<T> {
  closeSync(openSync(place.startLock, 'a', 0o600))
  giveTo(runAs, place.startLock)
  const lock = new DatabaseSync(place.startLock, { timeout: 0 })
  try {
    while (!tryToLock(lock)) await sleep(20)
    return await work()
  } finally {
    lock.close()
  }
}

function tryToLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
}

import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UNFINISHED } from './write-safely.ts'

/** Why a backup stands in the folder of backups. */
type BackupReason = 'nightly' | 'pre-migration' | 'before-restore'

/** A backup in the folder of backups. */
export interface BackupFile {
  readonly path: string
  readonly reason: BackupReason
  /** The day it was made; for a nightly one, the day of that night. */
  readonly day: string
  readonly size: number
}

const KEPT_DAYS = 7
const DAY_MS = 86_400_000
const NAME = /^(nightly|pre-migration|before-restore)-(\d{4}-\d{2}-\d{2})(?:T\d{6}Z)?\.lazo$/

/** The folder of backups inside a data folder. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** Where the backup of a night goes. */
export function nightlyPath(folder: string, night: Date): string {
  return join(folder, `nightly-${localDay(night)}.lazo`)
}

/** Where a backup made at a moment, before something that changes everything, goes. */
export function momentPath(folder: string, reason: 'pre-migration' | 'before-restore', now: Date): string {
  const moment = now.toISOString().replaceAll(':', '').slice(0, 17)
  return join(folder, `${reason}-${moment}Z.lazo`)
}

/** The backups of a folder, oldest first; other files are left out. A folder that is not there has none. */
export async function listBackups(folder: string): Promise<BackupFile[]> {
  const files = await Promise.all((await namesIn(folder)).map((name) => describe(folder, name)))
  return files
    .filter((file) => file !== null)
    .toSorted((one, other) => (one.day + one.path < other.day + other.path ? -1 : 1))
}

/** Removes backups older than seven days, though never the newest, and what was left half written a day ago or more. */
export async function removeOldBackups(folder: string, now: Date): Promise<void> {
  const oldest = localDay(new Date(now.getTime() - KEPT_DAYS * DAY_MS))
  const backups = await listBackups(folder)
  for (const backup of backups.slice(0, -1)) if (backup.day < oldest) await rm(backup.path, { force: true })
  for (const name of (await namesIn(folder)).filter((name) => name.includes(UNFINISHED))) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < now.getTime() - DAY_MS) await rm(path, { force: true })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function describe(folder: string, name: string): Promise<BackupFile | null> {
  const [, reason, day] = NAME.exec(name) ?? []
  if (!reason || !day) return null
  const path = join(folder, name)
  return { path, reason: reason as BackupReason, day, size: (await stat(path)).size }
}

/** The day by the clock on the wall, `2026-03-01`. */
function localDay(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

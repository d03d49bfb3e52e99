import { existsSync } from 'node:fs'
import { Client } from 'pg'
import type { Clock } from '#base/clock.ts'
import type { Logger } from '#base/log.ts'
import { connectionConfig, type DatabaseAddress } from '../address.ts'
import { readStanding, refuseNewerSchema, type SchemaStanding } from '../migrate.ts'
import { momentPath, nightlyPath, removeOldBackups } from './backup-folder.ts'
import { backupInChild } from './run-in-child.ts'

/** What backups that nobody asks for are made with. */
export interface BackupSettings {
  readonly owner: DatabaseAddress
  /** Where they are kept; see `backupFolder`. */
  readonly folder: string
  readonly clock: Clock
  readonly log: Logger
}

/** Three in the morning, by the clock on the wall. */
const HOUR = 3

/** The moment of the latest night that has begun. */
export function latestNight(now: Date): Date {
  const night = new Date(now)
  night.setHours(HOUR, 0, 0, 0)
  if (night > now) night.setDate(night.getDate() - 1)
  return night
}

/**
 * Makes the backup of the latest night unless it is there, also when the machine slept through the night, and removes those
 * older than seven days. Gives its path, or null when there was nothing to do. Ask as often as wanted.
 */
export async function runNightlyBackup(settings: BackupSettings, signal?: AbortSignal): Promise<string | null> {
  const path = nightlyPath(settings.folder, latestNight(settings.clock.now()))
  return existsSync(path) ? null : makeBackup(settings, path, signal)
}

/**
 * Makes a backup when the database is about to be migrated: it holds a schema older than this program's. Gives its path, or
 * null. When it fails, do not migrate.
 */
export async function backupBeforeMigration(settings: BackupSettings): Promise<string | null> {
  const standing = await standingOf(settings.owner)
  refuseNewerSchema(standing)
  if (standing.found === 0 || standing.found === standing.known) return null
  return makeBackup(settings, momentPath(settings.folder, 'pre-migration', settings.clock.now()))
}

async function makeBackup(settings: BackupSettings, path: string, signal?: AbortSignal): Promise<string> {
  const { size, header } = await backupInChild(settings.owner, path, signal)
  await removeOldBackups(settings.folder, settings.clock.now())
  settings.log.info({ path, size, auditHeads: header.auditHeads }, 'a backup was made')
  return path
}

async function standingOf(owner: DatabaseAddress): Promise<SchemaStanding> {
  const client = new Client(connectionConfig(owner))
  await client.connect()
  try {
    return await readStanding(client)
  } finally {
    await client.end()
  }
}

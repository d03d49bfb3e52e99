import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { createLog, type Logger } from '#base/log.ts'
import type { DatabaseAddress } from '#store/address.ts'
import { backupFolder, momentPath } from '#store/backup/backup-folder.ts'
import type { BackupSummary } from '#store/backup/backup-format.ts'
import { backupInChild, restoreInChild } from '#store/backup/run-in-child.ts'
import { verifyBackup } from '#store/backup/verify-backup.ts'
import { openEmbedded } from '#store/embedded/open-embedded.ts'
import { type LoadedConfig, loadConfig } from '../config/load-config.ts'
import { serverRolePassword } from '../server-role-password.ts'

/** Saves everything into a file, beside a running server or without one. */
export async function backUpTo(file: string, data?: string): Promise<BackupSummary> {
  return withOwnerAddress(data, (owner) => backupInChild(owner, resolve(file)))
}

/** Checks a backup file to its last byte; needs no database. Throws `backup-damaged`, `backup-unreadable`. */
export async function checkBackup(file: string): Promise<BackupSummary> {
  return verifyBackup(resolve(file))
}

/** Brings everything back from a file into an empty database; with `replace` into one that holds data, which is saved first. */
export async function restoreFrom(
  file: string,
  options: { data?: string | undefined; replace: boolean },
): Promise<BackupSummary> {
  return withOwnerAddress(options.data, (owner, config) => {
    const appPassword = serverRolePassword(config)
    const saving = momentPath(backupFolder(config.dataFolder), 'before-restore', new Date())
    return restoreInChild(owner, resolve(file), {
      ...(appPassword === undefined ? {} : { appPassword }),
      ...(options.replace ? { replaceAfterSavingTo: saving } : {}),
    })
  })
}

type Work<T> = (owner: DatabaseAddress, config: LoadedConfig) => Promise<T>

/** Reaches the database as its owner without bringing its schema up: a backup is of what is there. */
async function withOwnerAddress<T>(data: string | undefined, work: Work<T>): Promise<T> {
  const config = await loadConfig(process.env, data)
  const { database } = config
  if (database.kind === 'embedded') return withEmbedded(config, createLog('warn'), work)
  if (database.ownerUrl !== null) return work({ url: database.ownerUrl }, config)
  throw new ProductError(
    'configuration-invalid',
    'Backup and restore need LAZO_DATABASE_OWNER_URL: the address of the database as its owner.',
  )
}

async function withEmbedded<T>(config: LoadedConfig, log: Logger, work: Work<T>): Promise<T> {
  const { pgBin, pgUser } = config.database as { pgBin: string | null; pgUser: string | null }
  mkdirSync(config.dataFolder, { recursive: true })
  const embedded = await openEmbedded({ folder: config.dataFolder, log, pgBin, pgUser })
  try {
    return await work(embedded.connection, config)
  } finally {
    await embedded.release()
  }
}

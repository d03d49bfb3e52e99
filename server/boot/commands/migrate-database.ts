import { createLog } from '#base/log.ts'
import { backupBeforeMigration } from '#store/backup/nightly-backup.ts'
import { backupSettings } from '../backup-settings.ts'
import { loadConfig } from '../config/load-config.ts'
import { openDatabase } from '../open-database.ts'

/** Brings the database to this program's schema, with a backup before; gives the names of the steps that had to be done. */
export async function migrateDatabase(data?: string): Promise<readonly string[]> {
  const config = await loadConfig(process.env, data)
  const log = createLog('warn')
  const beforeMigration = (owner: Parameters<typeof backupSettings>[2]) =>
    backupBeforeMigration(backupSettings(config, log, owner))
  const database = await openDatabase(config, log, { beforeMigration })
  await database.release()
  return database.migrated
}

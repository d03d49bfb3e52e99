import { systemClock } from '#base/clock.ts'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from '#store/address.ts'
import { backupFolder } from '#store/backup/backup-folder.ts'
import type { BackupSettings } from '#store/backup/nightly-backup.ts'
import type { LoadedConfig } from './config/load-config.ts'

/** How backups that nobody asks for are made in this installation. */
export function backupSettings(config: LoadedConfig, log: Logger, owner: DatabaseAddress): BackupSettings {
  return { owner, folder: backupFolder(config.dataFolder), clock: systemClock, log }
}

import { stat } from 'node:fs/promises'
import { backupFolder, listBackups } from '#store/backup/backup-folder.ts'

const DAY_MS = 86_400_000
/** A night may be missed by a machine that slept; two are worth a word. */
const LATE_AFTER_DAYS = 2

/** How it stands with the backups that nobody asks for. */
export interface BackupState {
  /** `off`: they cannot be made here; `none`: the first is yet to be made; `late`: the last two nights have none. */
  readonly state: 'ok' | 'late' | 'off' | 'none'
  readonly lastAt: Date | null
}

/** Looks for the latest backup in a data folder, of whatever reason. */
export async function readBackupState(
  dataFolder: string,
  options: { canBeMade: boolean; now: Date },
): Promise<BackupState> {
  const backups = await listBackups(backupFolder(dataFolder))
  const times = await Promise.all(backups.map(async ({ path }) => (await stat(path)).mtimeMs))
  if (times.length === 0) return { state: options.canBeMade ? 'none' : 'off', lastAt: null }
  const lastAt = new Date(Math.max(...times))
  if (!options.canBeMade) return { state: 'off', lastAt }
  const isLate = options.now.getTime() - lastAt.getTime() > LATE_AFTER_DAYS * DAY_MS
  return { state: isLate ? 'late' : 'ok', lastAt }
}

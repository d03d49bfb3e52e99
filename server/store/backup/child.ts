import { isProductError } from '#base/errors.ts'
import type { BackupSummary } from './backup-format.ts'
import type { ChildAnswer, ChildTask } from './child-task.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

// The process in which backups and restores run as the owner of the database. It gets one task over its channel, answers it and
// ends; it also ends when the process that wanted the answer has gone. Ending in order removes a file that is half written.
process.once('message', (task) => void work(task as ChildTask))
process.once('disconnect', () => process.exit(1))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

async function work(task: ChildTask): Promise<void> {
  const answer = await run(task).then((summary): ChildAnswer => ({ summary }), failed)
  process.send?.(answer, undefined, undefined, () => process.exit(0))
}

function run(task: ChildTask): Promise<BackupSummary> {
  return task.what === 'backup'
    ? writeBackup(task.owner, task.file)
    : restoreBackup(task.owner, task.file, task.options)
}

function failed(error: unknown): ChildAnswer {
  if (isProductError(error)) return { error: { code: error.code, message: error.message, facts: error.facts } }
  return { error: { code: null, message: error instanceof Error ? error.message : String(error), facts: {} } }
}

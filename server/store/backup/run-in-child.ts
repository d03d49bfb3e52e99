import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ProductError } from '#base/errors.ts'
import type { DatabaseAddress } from '../address.ts'
import type { BackupSummary } from './backup-format.ts'
import type { ChildAnswer, ChildTask } from './child-task.ts'
import type { RestoreOptions } from './restore-backup.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))

/**
 * Does what `writeBackup` does in a process of its own, so that the server never enters the database as its owner. Breaking it
 * off by `signal` leaves nothing behind.
 */
export function backupInChild(owner: DatabaseAddress, file: string, signal?: AbortSignal): Promise<BackupSummary> {
  return runInChild({ what: 'backup', owner, file }, signal)
}

/** Does what `restoreBackup` does in a process of its own. */
export function restoreInChild(
  owner: DatabaseAddress,
  file: string,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  return runInChild({ what: 'restore', owner, file, options })
}

/** The task goes over the channel and not onto the command line, where everybody on the machine could read the password in it. */
async function runInChild(task: ChildTask, signal?: AbortSignal): Promise<BackupSummary> {
  const child = fork(CHILD, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    ...(signal && { signal }),
  })
  const answered = answerOf(child, task)
  child.send(task)
  const answer = await answered
  if ('summary' in answer) return answer.summary
  const { code, message, facts } = answer.error
  throw new ProductError(code ?? 'internal', message, { facts })
}

function answerOf(child: ChildProcess, task: ChildTask): Promise<ChildAnswer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as ChildAnswer))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const how = signal ? `by ${signal}` : `with ${code}`
      reject(new ProductError('internal', `The ${task.what} was broken off: its process ended ${how}.`))
    })
  })
}

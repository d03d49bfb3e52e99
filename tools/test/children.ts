import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { constants } from 'node:os'

const running = new Set<ChildProcess>()

/** Runs this very Node with the arguments. The child ends with this process, if not before. */
export function spawnNode(args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, args, options)
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

/** Lets this process end, and its children with it, when it is told to, or when the launcher it belongs to is gone. */
export function endWithLauncher(): void {
  process.on('exit', () => {
    for (const child of running) child.kill('SIGTERM')
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]))
  }
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}

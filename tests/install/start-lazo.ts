import { type ChildProcess, spawn } from 'node:child_process'
import type { Command } from './run-command.ts'
import type { User } from './user.ts'

const READY = /Lazo is ready at (http\S+)/
const LONGEST_START = 120_000

/** A Lazo that answers. */
export type RunningLazo = {
  url: string
  /** All it wrote until it was ready. */
  output: string
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

/** Starts Lazo by `command` on a port of its own choice, and waits until it says that it is ready. Throws with what it wrote when it ends before. */
export async function startLazo(user: User, folder: string, [program, ...args]: Command): Promise<RunningLazo> {
  const env = { ...user.env, LAZO_PORT: '0' }
  const child = spawn(program, args, {
    cwd: folder,
    env,
    ...user.ids,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM')
    await ended
  }
  try {
    const output = await untilReady(child)
    return { url: READY.exec(output)![1]!, output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => reject(new Error(`Lazo was not ready in time:\n${output}`)), LONGEST_START)
    const settle = (): void => {
      clearTimeout(timer)
      if (READY.test(output)) resolve(output)
      else reject(new Error(`Lazo ended before it was ready:\n${output}`))
    }
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (READY.test(output)) settle()
      })
    }
    child.on('error', reject)
    child.on('close', settle)
  })
}

/** npm and its shell are in a group of their own with Lazo, as in a terminal, where Ctrl-C reaches them all. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Embedded, EmbeddedOptions } from '#store/embedded/open-embedded.ts'

const SCRIPT = fileURLToPath(new URL('embedded-holder.ts', import.meta.url))

/** Another process that holds an embedded PostgreSQL. */
export interface ChildHolder {
  readonly embedded: Omit<Embedded, 'release' | 'lost'>
  readonly process: ChildProcess
  /** Lets it release the server and end as it should. */
  release(): Promise<void>
  /** Ends it at once, so that it cannot do anything about it. */
  kill(): Promise<void>
}

/** Opens an embedded PostgreSQL in a process of its own, as another user when given. */
export async function holdInChild(
  options: Omit<EmbeddedOptions, 'log'>,
  user: { uid?: number; gid?: number } = {},
): Promise<ChildHolder> {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(options)], { stdio: 'pipe', cwd: '/', ...user })
  const said: string[] = []
  child.stderr.on('data', (text) => said.push(String(text)))
  const ended = once(child, 'exit')
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => null)])
  if (!line) throw new Error(`the holder ended: ${said.join('')}`)
  return {
    embedded: JSON.parse(String(line[0])) as ChildHolder['embedded'],
    process: child,
    async release() {
      child.stdin.end()
      await ended
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

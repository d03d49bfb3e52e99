import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearFolder, makeOpenFolder, until } from '#kit/database/embedded-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COMMAND = join(ROOT, 'bin', 'lazo.cjs')
const READY = /Lazo is ready at (http\S+)/

/** How a command ended, and all it wrote. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** A command that runs. */
export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** What it has written so far. */
  said(): string
}

/** A server that answers. */
export type RunningServer = Running & { readonly url: string }

/** What is special about one call. */
export interface CallOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** A data folder of a test, and the command `lazo` on it as people call it: as a process, in English unless told otherwise. */
export class Lazo {
  readonly folder: string
  readonly data: string

  /** Takes a folder of its own unless given one that any user may pass through. */
  constructor(folder: string = makeOpenFolder()) {
    this.folder = folder
    this.data = join(this.folder, 'data')
  }

  /** Writes a file beside the data and gives its path. */
  file(name: string, content: string | Uint8Array): string {
    mkdirSync(this.folder, { recursive: true })
    const path = join(this.folder, name)
    writeFileSync(path, content)
    return path
  }

  /** Starts a command. */
  start(args: readonly string[], options: CallOptions = {}): Running {
    return this.#spawn([process.execPath, COMMAND, ...args], this.folder, options)
  }

  /** Starts a server by `npm start`, as the README says. */
  startByNpm(): Running {
    return this.#spawn(['npm', 'start'], ROOT, {})
  }

  /** Runs a command to its end. */
  async run(args: readonly string[], options: CallOptions = {}): Promise<Ended> {
    return this.start(args, options).ended
  }

  /** Runs a command that must end well, and gives what it wrote to standard output. */
  async get(...args: readonly string[]): Promise<string> {
    const { code, out, err } = await this.run(args)
    if (code !== 0) throw new Error(`lazo ${args.join(' ')} ended with ${code}:\n${out}${err}`)
    return out
  }

  /** Starts a server and waits until it answers. */
  async serve(args: readonly string[] = [], options: CallOptions = {}): Promise<RunningServer> {
    return untilReady(this.start(['serve', ...args], options))
  }

  /** Removes everything; a database that a failed test left is stopped. */
  async clear(): Promise<void> {
    await clearFolder(this.data)
    rmSync(this.folder, { recursive: true, force: true })
  }

  #spawn(
    [program, ...args]: readonly [string, ...string[]],
    cwd: string,
    { input, environment }: CallOptions,
  ): Running {
    const env = { ...plainEnvironment(), LAZO_DATA: this.data, LAZO_LANG: 'en', LAZO_PORT: '0', ...environment }
    return follow(spawn(program, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] }), input)
  }
}

/** Waits until a server answers. Throws with what it said when it ends before. */
export async function untilReady(running: Running): Promise<RunningServer> {
  let isOver = false
  const over = running.ended.finally(() => (isOver = true))
  await Promise.race([until(() => isOver || READY.test(running.said())), over])
  const url = READY.exec(running.said())?.[1]
  if (url === undefined) throw new Error(`lazo serve ended before it was ready:\n${running.said()}`)
  return { ...running, url }
}

/** Tells a server to stop and waits until it has. */
export async function stop({ process: child, ended }: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
  child.kill(signal)
  return ended
}

function follow(child: ChildProcess, input: string | undefined): Running {
  let out = ''
  let err = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdin!.end(input ?? '')
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  return { process: child, ended, said: () => out + err }
}

/** Our environment without the settings of Lazo and without what the test runner has put there. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:LAZO_|DATABASE_URL$|NODE_TEST|npm_)/.test(name))
  return Object.fromEntries(kept)
}

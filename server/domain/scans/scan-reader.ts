import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ProductError } from '#base/errors.ts'
import { Turns } from '../media/turns.ts'
import type { ScanAnswer, ScanLine } from './scan-line.ts'

/** How far the reading of a picture may go, and how long its process stays after the last one. */
export interface ScanLimits {
  readonly milliseconds: number
  readonly idleMilliseconds: number
}

const LIMITS: ScanLimits = { milliseconds: 60_000, idleMilliseconds: 20_000 }

/** For JavaScript, and for the reader itself in pages of 64 KB: 512 MB. */
const MEMORY = ['--max-old-space-size=256', '--wasm-max-mem-pages=8192']

/**
 * Reads the text of pictures, one at a time, in a process of its own that has no network, little memory and little time, and that ends
 * soon after the last picture, so that a server at rest keeps nothing of it.
 */
export class ScanReader {
  readonly #limits: ScanLimits
  readonly #turns = new Turns(1)
  #process: ChildProcess | null = null
  #idle: NodeJS.Timeout | undefined

  constructor(limits: ScanLimits = LIMITS) {
    this.#limits = limits
  }

  /** The id of the process that reads; undefined while there is none. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** The lines of text in a picture, in the order in which they are read. Throws `image-unreadable`. */
  async read(picture: Uint8Array): Promise<ScanLine[]> {
    const answer = await this.#turns.take(() => this.#ask(picture))
    if (answer?.kind === 'lines') return [...answer.lines]
    throw new ProductError('image-unreadable', 'The text of this picture cannot be read.')
  }

  /** Ends the process, if there is one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const running = this.#process
    this.#process = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    running.ref()
    const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
    running.kill('SIGKILL')
    await ended
  }

  async #ask(picture: Uint8Array): Promise<ScanAnswer | null> {
    clearTimeout(this.#idle)
    const reader = this.#process ?? (await this.#start())
    const answer = reader && (await this.#hear(reader, picture))
    if (answer === null) await this.close()
    else {
      this.#idle = setTimeout(() => void this.close(), this.#limits.idleMilliseconds)
      this.#idle.unref()
    }
    return answer
  }

  async #start(): Promise<ChildProcess | null> {
    const started = fork(fileURLToPath(new URL('./scan-process.ts', import.meta.url)), [], {
      execArgv: ['--no-warnings', `--import=${new URL('./no-network.ts', import.meta.url).href}`, ...MEMORY],
      serialization: 'advanced',
      // The library writes what it thinks of pictures.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of the server's secrets, and no folder but the one for what passes.
      env: { TMPDIR: process.env['TMPDIR'], TEMP: process.env['TEMP'], SystemRoot: process.env['SystemRoot'] },
    })
    this.#process = started
    started.once('exit', () => {
      if (this.#process === started) this.#process = null
    })
    return (await this.#hear(started, null)) ? started : null
  }

  /** The next answer of the process; null when it ends, or takes too long. Nothing keeps this process alive but the question itself. */
  async #hear(reader: ChildProcess, picture: Uint8Array | null): Promise<ScanAnswer | null> {
    reader.ref()
    reader.channel?.ref()
    try {
      return await new Promise<ScanAnswer | null>((resolve) => {
        const timer = setTimeout(() => settle(null), this.#limits.milliseconds)
        const onExit = () => settle(null)
        const settle = (answer: ScanAnswer | null) => {
          clearTimeout(timer)
          reader.off('message', settle as never)
          reader.off('exit', onExit)
          reader.off('error', onExit)
          resolve(answer)
        }
        reader.once('message', settle as never)
        reader.once('exit', onExit)
        reader.once('error', onExit)
        if (picture) reader.send(Buffer.from(picture), (error) => error && settle(null))
      })
    } finally {
      reader.unref()
      reader.channel?.unref()
    }
  }
}

/** The reader of this process. */
export const scanReader = new ScanReader()

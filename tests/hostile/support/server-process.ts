import { startLazo } from './lazo-process.ts'
import { peakBelow } from './peak-memory.ts'

const READY = /Lazo is ready at (http\S+)/
const LONGEST_START_MS = 120_000
const LAST_WORDS = 4_000

/** A server that answers. */
export interface ServerProcess {
  readonly url: string
  /** All it wrote until now. */
  output(): string
  /** How it ended, with its last words; null while it runs. */
  ending(): string | null
  /** The most memory it held, its PostgreSQL apart, in megabytes. */
  peak(): number
  stop(): Promise<void>
}

/** Starts `lazo serve` on a data folder and a free port, and waits until it is ready. */
export async function startServer(folder: string): Promise<ServerProcess> {
  const child = startLazo(folder, ['serve'])
  let output = ''
  let ending: string | null = null
  const ended = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      ending = `The server ended with ${code ?? signal}:\n${output.slice(-LAST_WORDS)}`
      resolve()
    })
  })
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server was not ready in time:\n${output}`)), LONGEST_START_MS)
    void ended.then(() => reject(new Error(ending!)))
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const found = READY.exec(output)?.[1]
        if (found === undefined) return
        clearTimeout(timer)
        resolve(found)
      })
  })
  return {
    url,
    output: () => output,
    ending: () => ending,
    peak: () => peakBelow(child.pid!),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

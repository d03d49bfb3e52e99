import { text } from 'node:stream/consumers'
import { startLazo } from './lazo-process.ts'
import { peakBelow } from './peak-memory.ts'

/** How a command ended. */
export interface CommandEnd {
  readonly exit: number | null
  readonly out: string
  readonly err: string
  /** The most memory it held, in megabytes. */
  readonly peak: number
}

const LOOK_EVERY_MS = 50

/** Runs a `lazo` command on a data folder to its end, with a text as its standard input. */
export async function runCommand(folder: string, args: readonly string[], input = ''): Promise<CommandEnd> {
  const child = startLazo(folder, args)
  let peak = 0
  const look = setInterval(() => (peak = Math.max(peak, peakBelow(child.pid!))), LOOK_EVERY_MS)
  child.stdin!.end(input)
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [out, err, exit] = await Promise.all([text(child.stdout!), text(child.stderr!), ended])
  clearInterval(look)
  return { exit, out, err, peak }
}

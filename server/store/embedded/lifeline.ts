import { execFile } from 'node:child_process'
import { closeSync, constants, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { ProductError } from '#base/errors.ts'
import type { Place } from './place.ts'
import { type RunAs, spawnUnder } from './run-as.ts'

const run = promisify(execFile)
const { O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY } = constants

/** The two ends of a new lifeline: ours, and the one to give to the supervisor. */
export interface NewLifeline {
  readonly held: Lifeline
  readonly supervisorEnd: number
}

/** Our hold on a running PostgreSQL. It lasts until it is let go or this process ends, however it ends. */
export class Lifeline {
  #descriptor: number | null

  constructor(descriptor: number) {
    this.#descriptor = descriptor
    this.isWatched()
  }

  /** Whether the supervisor is still at the other end. */
  isWatched(): boolean {
    if (this.#descriptor === null) return false
    try {
      writeSync(this.#descriptor, '\n')
      return true
    } catch (error) {
      // A supervisor that was stopped for a while does not read, and the FIFO is full.
      if (isOneOf(error, 'EAGAIN')) return true
      if (isOneOf(error, 'EPIPE')) return false
      throw error
    }
  }

  /** Lets go: if nobody else holds it, PostgreSQL is now stopped. */
  letGo(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }
}

/** Takes hold of the lifeline of a PostgreSQL that runs, or null when no supervisor reads it. */
export function takeLifeline(place: Place): Lifeline | null {
  try {
    return new Lifeline(openSync(place.lifeline, O_WRONLY | O_NONBLOCK))
  } catch (error) {
    if (isOneOf(error, 'ENOENT', 'ENXIO')) return null
    throw error
  }
}

/** Makes a lifeline for a supervisor about to start, in the place of one that nobody reads. */
export async function makeLifeline(place: Place, runAs: RunAs | null): Promise<NewLifeline> {
  rmSync(place.lifeline, { force: true })
  rmSync(closingName(place), { force: true })
  await makeFifo(place.lifeline, spawnUnder(runAs, place.home))
  // Opened both ways a FIFO does not wait for the other end; so neither do the two ends opened after it.
  const both = openSync(place.lifeline, O_RDWR)
  const supervisorEnd = openSync(place.lifeline, O_RDONLY)
  const held = new Lifeline(openSync(place.lifeline, O_WRONLY | O_NONBLOCK))
  closeSync(both)
  return { held, supervisorEnd }
}

/** Whether a supervisor has seen the last process go and is stopping PostgreSQL. */
export function isClosing(place: Place): boolean {
  return existsSync(closingName(place))
}

/** Whether another process than this one, which has let go, still holds the lifeline. */
export function isHeldByOthers(place: Place): boolean {
  let descriptor: number | null = null
  try {
    descriptor = openSync(place.lifeline, O_RDONLY | O_NONBLOCK)
    const bytes = Buffer.alloc(4096)
    while (readSync(descriptor, bytes) > 0);
    return false
  } catch (error) {
    // Nothing to read, but not at its end either: somebody may still write.
    if (isOneOf(error, 'EAGAIN')) return true
    if (isOneOf(error, 'ENOENT')) return false
    throw error
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

async function makeFifo(path: string, options: ReturnType<typeof spawnUnder>): Promise<void> {
  try {
    await run('mkfifo', ['-m', '600', path], options)
  } catch (cause) {
    const message = `No FIFO can be made in ${dirname(path)}, which the database needs. Choose a data folder on a disk of this machine.`
    throw new ProductError('configuration-invalid', message, { cause })
  }
}

function closingName(place: Place): string {
  return `${place.lifeline}.closing`
}

function isOneOf(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '')
}

import type { Hold } from './hold-server.ts'

const LOOK_EVERY = 1000

/** A hold that is taken again when the server or its supervisor dies under it. */
export interface KeptHold {
  /** Resolves when the server is gone and could not be brought back; says why. */
  readonly lost: Promise<Error>
  /** Ends the keeping and gives the hold as it is now. */
  giveBack(): Promise<Hold>
}

/** What keeping a hold needs. */
export interface KeepOptions {
  /** Adopts the server or starts it anew. */
  takeHold(): Promise<Hold>
  /** Whether the server itself lives: a part of its supervisor may outlive it and be taken for the whole. */
  isRunning(): boolean
  /** Repairs the way to the server, if anything may have happened to it. */
  keepWay(): void
  readonly warn: (message: string) => void
}

/**
 * Looks every second whether the server is still watched over, and else takes hold of it again. What ran on it meanwhile has
 * failed; connections made afterwards work.
 */
export function keepHold(first: Hold, { takeHold, isRunning, keepWay, warn }: KeepOptions): KeptHold {
  const { promise: lost, resolve: tellLost } = Promise.withResolvers<Error>()
  let hold = first
  let repair: Promise<void> | null = null
  const timer = setInterval(look, LOOK_EVERY).unref()

  function look(): void {
    if (repair) return
    try {
      keepWay()
      if (!hold.isWatched() || !isRunning()) repair = takeAgain()
    } catch (error) {
      giveUp(error)
    }
  }

  async function takeAgain(): Promise<void> {
    warn('PostgreSQL or its supervisor has died; taking hold of it again.')
    hold.letGo()
    try {
      hold = await takeHold()
      warn(`PostgreSQL is back (${hold.how}).`)
      repair = null
    } catch (error) {
      giveUp(error)
    }
  }

  function giveUp(reason: unknown): void {
    clearInterval(timer)
    tellLost(reason as Error)
  }

  return {
    lost,
    async giveBack() {
      clearInterval(timer)
      await repair
      return hold
    },
  }
}

import { ProductError } from '#base/errors.ts'
import { clearTries, giveBackTry, type TryLimit, takeTry } from '#store/identity/attempts.ts'
import type { Access } from '../access.ts'

/** A try that was counted as failed before it was checked. */
export interface CountedTry {
  /** It was no failure: takes it back, and forgets all failures of `forgotten`. */
  giveBack(forgotten?: readonly string[]): Promise<void>
}

/** Counts a try, so that a thousand at once are not a thousand guesses. Throws `too-many-tries` with `retryAfterSeconds`. */
export async function countTry(access: Access, limits: readonly TryLimit[]): Promise<CountedTry> {
  const at = access.clock.now()
  const free = await access.identity.ask((tx) => takeTry(tx, limits, at))
  if (free !== null) throw tooManyTries(Math.max(1, Math.ceil((free.getTime() - at.getTime()) / 1000)))
  const subjects = limits.map((limit) => limit.subject)
  return {
    async giveBack(forgotten = []) {
      await access.identity.ask((tx) => giveBackTry(tx, subjects, at))
      if (forgotten.length > 0) await access.identity.ask((tx) => clearTries(tx, forgotten))
    },
  }
}

/** The outcome of a comparison, or the try back: when there was no room to compare at all, nothing was guessed. */
export async function comparedOrGivenBack(counted: CountedTry, compared: Promise<boolean>): Promise<boolean> {
  try {
    return await compared
  } catch (error) {
    await counted.giveBack()
    throw error
  }
}

function tooManyTries(retryAfterSeconds: number): ProductError {
  const minutes = Math.ceil(retryAfterSeconds / 60)
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return new ProductError('too-many-tries', `There were too many tries. Wait ${wait} and try again.`, {
    facts: { retryAfterSeconds },
  })
}

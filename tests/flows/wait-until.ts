import { setTimeout as sleep } from 'node:timers/promises'

/** As long as the browser waits for anything, in milliseconds. */
const MOST_MS = 30_000
const PAUSE_MS = 50

/** Asks again until the answer is right. Throws with the last answer when none was within the time. */
export async function waitUntil<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + MOST_MS
  for (;;) {
    const answer = await ask()
    if (isRight(answer)) return answer
    if (Date.now() > end) throw new Error(`waited in vain; the last answer was ${JSON.stringify(answer)}`)
    await sleep(PAUSE_MS)
  }
}

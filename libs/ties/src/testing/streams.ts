import type { StreamMessage } from '../evaluation/stream-ties.ts'

const DAY = 86_400_000

/** What a made-up stream is like. */
export interface StreamShape {
  readonly ties: number
  readonly days: number
  /** Days between messages of a tie, and days a tie lasts, on average. */
  readonly gap: number
  readonly life: number
  readonly seed: number
}

/** Messages of ties that begin on any day, have each a pace of its own, and end; the same for the same seed. */
export function madeStream({ ties, days, gap, life, seed }: StreamShape): StreamMessage[] {
  const chance = chances(seed)
  const wait = (mean: number) => -mean * Math.log(1 - chance())
  return Array.from({ length: ties }, (_, i) => {
    const birth = (chance() * 1.5 - 0.5) * days
    const end = Math.min(days, birth + wait(life))
    const pace = gap * Math.exp(2 * (chance() + chance() + chance() - 1.5))
    const messages: StreamMessage[] = []
    for (let day = birth; day < end; day += wait(pace)) {
      const [from, to] = chance() < 0.5 ? [`a${i}`, `b${i % 50}`] : [`b${i % 50}`, `a${i}`]
      if (day >= 0) messages.push({ from: from!, to: to!, at: Math.round(day * DAY) })
    }
    return messages
  })
    .flat()
    .sort((one, other) => one.at - other.at)
}

/** Numbers from 0 to 1 that look like chance, by a linear congruence. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

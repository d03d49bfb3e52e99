import type { Actor } from '#base/actor.ts'
import { sweepWords } from '#store/search/writer.ts'
import type { Domain } from '../domain.ts'

const STRETCH = 2_000

/** Takes words that no card has any more out of a workspace's list, so that nobody's name outlives their card there. */
export async function sweepSearchWords(domain: Domain, actor: Actor): Promise<void> {
  let after: string | null = ''
  while (after !== null) {
    const from: string = after
    after = await domain.store.write(actor, (tx) => sweepWords(tx, from, STRETCH))
  }
}

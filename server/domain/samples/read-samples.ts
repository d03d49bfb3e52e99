import type { Actor } from '#base/actor.ts'
import { readSampleSet } from '#store/samples/reader.ts'
import type { Domain } from '../domain.ts'

/** Whether the actor's samples are there, and in which book. */
export interface SamplesView {
  readonly isThere: boolean
  readonly bookId: string | null
}

/** Whether the actor has samples. */
export async function readSamples(domain: Domain, actor: Actor): Promise<SamplesView> {
  return domain.store.read(actor, async (tx) => {
    const set = await readSampleSet(tx)
    return set && !set.isBookDeleted ? { isThere: true, bookId: set.bookId } : { isThere: false, bookId: null }
  })
}

import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { countBroughtInbound } from '#store/desk/brought.ts'
import { readImport } from '#store/imports/reader.ts'
import { type CardTalks, readMostTalked } from '#store/talks/reader.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { talkOptionsOf } from './talk-options.ts'

const SHOWN = 20

/** What an import of talks brought. */
export interface TalkReport {
  /** Contacts that were made. */
  readonly made: number
  /** People who were handed to the desk. */
  readonly desk: number
  /** With whom the member really talks, by what it brought. */
  readonly people: readonly CardTalks[]
  /** How many records were left, by reason. */
  readonly left: Readonly<Record<string, number>>
}

/** Tells what an import of talks of the actor's brought. Throws `import-not-found`, also of an import of contacts. */
export async function reportTalks(domain: Domain, actor: Actor, importId: string): Promise<TalkReport> {
  return domain.store.read(actor, async (tx) => {
    const job = await readImport(tx, importId)
    if (!job || !talkOptionsOf(job)) throw new ProductError('import-not-found', 'There is no such import of talks.')
    const people = await readMostTalked(tx, { batchId: job.batchId, bookIds: await reachOf(tx), limit: SHOWN })
    const left = Object.entries(job.counts).flatMap(([name, count]) =>
      name.startsWith('left:') && count > 0 ? [[name.slice('left:'.length), count] as const] : [],
    )
    const desk = await countBroughtInbound(tx, job.batchId)
    return { made: job.counts['made'] ?? 0, desk, people, left: Object.fromEntries(left) }
  })
}

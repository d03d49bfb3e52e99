import { blindSpots } from '@lazo/ties'
import { readObjectives } from '#store/objectives/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { peopleOf } from '../objectives/people-of.ts'
import type { People } from './read-people.ts'

/** How the actor's open objectives stand among the people of their network; the blind spots first. */
export async function readSights(domain: Domain, tx: ReadTx, { people }: People) {
  const open = (await readObjectives(tx)).filter(({ isClosed }) => !isClosed)
  const wanted = []
  for (const one of open) {
    const { cardIds } = await peopleOf(tx, one, domain.region)
    wanted.push({ objectiveId: one.objectiveId, cardIds })
  }
  const titles = new Map(open.map(({ objectiveId, title }) => [objectiveId, title]))
  const ties = people.map(({ tie }) => tie)
  return blindSpots(ties, wanted).map((sight) => ({ ...sight, title: titles.get(sight.objectiveId)! }))
}

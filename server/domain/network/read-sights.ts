import { blindSpots } from '@lazo/ties'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { readOpenAims } from '../objectives/open-aims.ts'
import type { People } from './read-people.ts'

/** How the actor's open objectives stand among the people of their network; the blind spots first. */
export async function readSights(domain: Domain, tx: ReadTx, { people }: People) {
  const open = await readOpenAims(tx, domain)
  const titles = new Map(open.map(({ objectiveId, title }) => [objectiveId, title]))
  const ties = people.map(({ tie }) => tie)
  return blindSpots(ties, open).map((sight) => ({ ...sight, title: titles.get(sight.objectiveId)! }))
}

import {
  type Composition,
  compositionOf,
  type Growth,
  growthOf,
  type HeatMap,
  type HeatRow,
  heatMapOf,
  type Knowing,
  type KnowingQuestion,
  PICTURE_FACETS,
  type PictureFacet,
  type PresenceYear,
  presenceMix,
  type Quality,
  qualityOf,
  whoKnowsMe,
} from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { type People, readPeople } from './read-people.ts'
import { readSights } from './read-sights.ts'

/** What a member's whole network is. */
export interface Network {
  readonly people: number
  readonly quality: Quality
  readonly composition: Readonly<Record<PictureFacet, Composition>>
  readonly growth: Growth
  readonly presence: readonly PresenceYear[]
  readonly knowing: Readonly<Record<KnowingQuestion, Knowing>>
  readonly heat: Omit<HeatMap, 'rows'> & { readonly rows: readonly (HeatRow & { readonly name: string })[] }
  /** How the open objectives stand, the blind spots first. */
  readonly sights: Awaited<ReturnType<typeof readSights>>
}

/** What the actor's whole network is, each figure with what it is a part of. Nobody else is told. */
export async function readNetwork(domain: Domain, actor: Actor): Promise<Network> {
  return domain.store.read(actor, async (tx) => {
    const all = await readPeople(domain, tx)
    return { ...pictureOf(all), sights: await readSights(domain, tx, all) }
  })
}

function pictureOf({ people, stands }: People): Omit<Network, 'sights'> {
  const ties = people.map(({ tie }) => tie)
  const names = new Map(people.map(({ cardId, name }) => [cardId, name]))
  const heat = heatMapOf(ties)
  const contacts = people.flatMap(({ cardId, contactDays }) => contactDays.map(({ day }) => ({ cardId, day })))
  const parts = PICTURE_FACETS.map((facet) => [facet, compositionOf(ties, facet)] as const)
  return {
    people: people.length,
    quality: qualityOf(ties),
    composition: Object.fromEntries(parts) as Network['composition'],
    growth: growthOf({ added: ties.map(({ since }) => since), contacts }, stands.today),
    presence: presenceMix(ties),
    knowing: whoKnowsMe(ties),
    heat: { ...heat, rows: heat.rows.map((row) => ({ ...row, name: names.get(row.cardId)! })) },
  }
}

import { readLabelCadences, readLabelledCards } from '#store/agenda/label-cadences.ts'
import { type OwnTie, readOwnTies } from '#store/ties/own-ties.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readHistories } from './own-histories.ts'
import { type OwnRules, readOwnRules } from './own-rules.ts'
import { type HeldCadence, NO_HISTORY, type Stand, standOf } from './stand.ts'

/** What the rules ask of the world. */
export type StandBasis = Pick<Domain, 'zone' | 'language' | 'clock'>

/** All ties of a member as the rules place them now. */
export interface Stands {
  readonly rules: OwnRules
  /** Milliseconds since 1970. */
  readonly now: number
  readonly today: number
  readonly stands: readonly Stand[]
}

/** By what all ties of a member are placed. */
export interface OpenStands extends Omit<Stands, 'stands'> {
  /** The books through which the member sees cards. */
  readonly reach: readonly string[]
  /** The cadences that people have by their labels. */
  readonly labelled: ReadonlyMap<string, HeldCadence[]>
}

/** By what the actor's ties are placed now. */
export async function openStands(domain: StandBasis, tx: ReadTx): Promise<OpenStands> {
  const rules = await readOwnRules(tx, domain)
  const now = domain.clock.now().getTime()
  const today = rules.context.zone.dayOf(now)
  const reach = await reachOf(tx)
  return { rules, now, today, reach, labelled: await readLabelled(tx, reach) }
}

/** The actor's ties with cards they see of which something is known, placed by the rules as they hold for the actor. */
export async function readStands(domain: StandBasis, tx: ReadTx, cardIds: readonly string[] | null): Promise<Stands> {
  const open = await openStands(domain, tx)
  const ties = await readTiesWith(tx, cardIds, open)
  return { ...open, stands: await standAll(tx, ties, cardIds, open) }
}

/** The actor's ties with those of these cards that they see. */
export async function standThese(tx: ReadTx, cardIds: readonly string[], open: OpenStands): Promise<Stand[]> {
  return standAll(tx, await readOwnTies(tx, open.reach, cardIds), cardIds, open)
}

/** Places ties, whose histories are those of these cards; with null of all cards. */
export async function standAll<Tie extends OwnTie>(
  tx: ReadTx,
  ties: readonly Tie[],
  cardIds: readonly string[] | null,
  { rules: { context }, today, labelled }: OpenStands,
): Promise<(Stand & { readonly tie: Tie })[]> {
  const histories = await readHistories(tx, cardIds, context)
  return ties.map((tie) => {
    const known = { history: histories.get(tie.cardId) ?? NO_HISTORY, labels: labelled.get(tie.cardId) ?? [] }
    return { ...standOf(tie, known, { context, today }), tie }
  })
}

/** Those of whom nothing else is known have a tie by their label. */
async function readTiesWith(
  tx: ReadTx,
  cardIds: readonly string[] | null,
  { reach, labelled }: OpenStands,
): Promise<OwnTie[]> {
  const ties = await readOwnTies(tx, reach, cardIds)
  if (cardIds !== null || labelled.size === 0) return ties
  const known = new Set(ties.map(({ cardId }) => cardId))
  const others = [...labelled.keys()].filter((cardId) => !known.has(cardId))
  return others.length === 0 ? ties : [...ties, ...(await readOwnTies(tx, reach, others))]
}

async function readLabelled(tx: ReadTx, reach: readonly string[]): Promise<Map<string, HeldCadence[]>> {
  const cadences = await readLabelCadences(tx)
  if (cadences.length === 0) return new Map()
  const held = await readLabelledCards(
    tx,
    reach,
    cadences.map(({ label }) => label),
  )
  const byLabel = new Map(cadences.map((one) => [one.label, one]))
  return new Map([...held].map(([cardId, labels]) => [cardId, labels.map((label) => byLabel.get(label)!)]))
}

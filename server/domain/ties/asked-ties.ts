import type { OwnTies, TieStanding } from '@lazo/jscontact'
import { isoDay, oneSided, type TieHistory, warmthOf } from '@lazo/ties'
import { type OwnTerms, readOwnTerms } from '#store/ties/own-terms.ts'
import type { ReadTx } from '#store/transaction.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readHistories } from './own-histories.ts'
import { type OwnRules, readOwnRules } from './own-rules.ts'
import { readStands, type StandBasis } from './read-stands.ts'
import { NO_HISTORY, placeOf } from './stand.ts'
import { type Standing, tellStanding } from './tell-standing.ts'

/** What terms ask for beyond what is said of ties: what happened; and a cadence, which may come from the labels of a card. */
export interface AskedOfTies {
  readonly isOfHistory: boolean
  readonly isOfCadence: boolean
}

/** The actor's own ties in the form in which filters ask of them, as far as these do. */
export async function readAskedTies(tx: ReadTx, basis: StandBasis, asked: AskedOfTies): Promise<OwnTies> {
  if (asked.isOfCadence) return readWholeTies(tx, basis)
  const rules = await readOwnRules(tx, basis)
  const now = basis.clock.now().getTime()
  const terms = await readTerms(tx, null)
  const histories = asked.isOfHistory ? await readHistories(tx, null, rules.context) : new Map<string, TieHistory>()
  const cardIds = new Set([...terms.keys(), ...histories.keys()])
  const standings = [...cardIds].map((cardId): [string, TieStanding] => {
    const tie = { terms: terms.get(cardId) ?? NO_TERMS, history: histories.get(cardId) ?? NO_HISTORY }
    return [cardId, tieWithoutCadence(tie, rules, now)]
  })
  return { standings: new Map(standings), today: isoDay(rules.context.zone.dayOf(now)) }
}

async function readWholeTies(tx: ReadTx, basis: StandBasis): Promise<OwnTies> {
  const stands = await readStands(basis, tx, null)
  const terms = await readTerms(tx, null)
  const standings = stands.stands.map((stand): [string, TieStanding] => {
    const { cardId } = stand.tie
    return [cardId, askedTie(tellStanding(stand, stands), terms.get(cardId))]
  })
  return { standings: new Map(standings), today: isoDay(stands.today) }
}

/** What the actor says of these ties, by card. */
export async function readTerms(tx: ReadTx, cardIds: readonly string[] | null): Promise<Map<string, OwnTerms>> {
  const terms = await readOwnTerms(tx, await reachOf(tx), cardIds)
  return new Map(terms.map((one) => [one.cardId, one]))
}

/** What filters ask of a tie. Pure. */
export function askedTie(
  { stand: { tie, history, place, state }, warmth, oneSided: sided, lastContact }: Standing,
  terms: OwnTerms = NO_TERMS,
): TieStanding {
  return {
    ...saidOf(tie, terms),
    rung: place.rung,
    warmth: told(warmth.warmth),
    isFading: warmth.isFading,
    state: state?.state ?? null,
    oneSided: sided,
    lastContact,
    interactions: history.talks,
  }
}

/** The same without the cadence, for which the card would have to be read too. */
function tieWithoutCadence(
  { terms, history }: { terms: OwnTerms; history: TieHistory },
  { context }: OwnRules,
  now: number,
): TieStanding {
  const { rung } = placeOf(terms, history, context)
  const { warmth, isFading } = warmthOf(history, rung, now, context)
  return {
    ...saidOf(terms, terms),
    rung,
    warmth: told(warmth),
    isFading,
    state: null,
    oneSided: oneSided(history, now),
    lastContact: history.lastContact === null ? null : isoDay(history.lastContact),
    interactions: history.talks,
  }
}

/** What the member said, and no rule made. */
function saidOf(
  { isKey, isMarked, isResting, closeness }: Pick<OwnTerms, 'isKey' | 'isMarked' | 'isResting' | 'closeness'>,
  { forMe, forThem, met, followUpOn }: OwnTerms,
) {
  return { isKey, isMarked, isResting, closeness, forMe, forThem, met, followUpOn }
}

/** Warmth is told to one decimal, so that two who compute it say the same. */
function told(warmth: number): number {
  return Math.round(warmth * 10) / 10
}

const NO_TERMS: OwnTerms = {
  cardId: '',
  isKey: false,
  isMarked: false,
  isResting: false,
  closeness: null,
  heldAt: null,
  trustedAt: null,
  facts: 0,
  isFromEvent: false,
  met: { channel: null, place: null, event: null, stage: null, introducerId: null },
  forMe: [],
  forThem: [],
  followUpOn: null,
}

import { applyLayer, type Card } from '@lazo/jscontact'
import {
  cadenceKeyOf,
  ENOUGH_TALKS,
  type MeetingProposal,
  MOST_TOUCHES,
  type NearestItem,
  nearestKinds,
  nearHints,
  type ProposedTouch,
  proposeMeetings,
  proposeTouches,
  type Stay,
  type TouchFacts,
  theNearest,
} from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readMarks } from '#store/agenda/marks.ts'
import { readCards } from '#store/cards/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import { readProfileRow } from '#store/profiles/reader.ts'
import { findTouchable, readWeek, type WeekTally } from '#store/touches/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { basisOf } from '../ties/own-histories.ts'
import { openStands, standThese } from '../ties/read-stands.ts'
import type { Stand } from '../ties/stand.ts'
import { readTodayWithin, type Today } from '../today/read-today.ts'
import { type MarksOn, marksOn } from './marks-on.ts'
import { kindsOf, profilesOf, staysOf } from './near-facts.ts'

const WEEK_MS = 7 * 86_400_000
/** Nobody reads more proposals; cards are read for so many who may be one. */
const MOST_LOOKED_AT = 200

/** What nobody asked for and would do good, and how the last seven days were. */
export interface Touches {
  readonly today: number
  readonly nearest: readonly NearestItem[]
  readonly touches: readonly ProposedTouch[]
  readonly meetings: readonly MeetingProposal[]
  readonly week: WeekTally
}

/**
 * Proposes to the actor the nearest who wait, small acts and meetings: nobody twice, nobody whom the agenda of the day names, nobody whose tie
 * rests or of whom something was put off, and nothing that is not needed.
 */
export async function readTouches(domain: Domain, actor: Actor): Promise<Touches> {
  return domain.store.read(actor, async (tx) => {
    const open = await openStands(domain, tx)
    const { today } = open
    const named = namedBy(await readTodayWithin(tx, open))
    const { isOpen, putOff } = marksOn(await readMarks(tx), today)
    const own = await ownStays(tx)
    const found = await findTouchable(tx, {
      basis: basisOf(open.rules.context),
      reach: open.reach,
      without: [...named, ...putOff],
      near: nearHints(Object.keys(nearestKinds)),
      talks: own.length === 0 ? null : ENOUGH_TALKS,
      most: MOST_LOOKED_AT,
    })
    const isFree = (stand: Stand) => isOpen({ key: cadenceKeyOf(stand.tie.cardId, sinceOf(stand)) })
    const cardIds = found.map(({ cardId }) => cardId)
    const free = (await standThese(tx, cardIds, open)).filter(isFree)
    const near = new Set(found.filter(({ isNear }) => isNear).map(({ cardId }) => cardId))
    const maybeNear = free.filter(({ tie }) => near.has(tie.cardId))
    const nearest = theNearest(await nearPeople(tx, maybeNear), today, MOST_LOOKED_AT)
      .filter(isOpen)
      .slice(0, 5)
    const rest = without(free, nearest)
    const meetings = (await meetingsOf(tx, rest, { own, today })).filter(isOpen)
    const touches = await touchesOf(tx, without(rest, meetings), { isOpen, today })
    return { today, nearest, meetings, touches, week: await readWeek(tx, new Date(open.now - WEEK_MS)) }
  })
}

function namedBy({ doToday, plan, quickTouches, letGo, putOff }: Today): Set<string> {
  const items = [doToday, plan, quickTouches, letGo, putOff.map(({ item }) => item)].flat()
  return new Set(items.flatMap(({ cardId }) => (cardId === null ? [] : [cardId])))
}

async function nearPeople(tx: ReadTx, stands: readonly Stand[]) {
  const near = silentFirst(stands.filter(({ history }) => history.realDays.length > 0))
  const cards = await readSeen(tx, near)
  return near.map(({ tie, cadence, history }) => ({
    cardId: tie.cardId,
    kinds: kindsOf(cards.get(tie.cardId) ?? NOBODY),
    cadence: cadence === null || cadence.source === 'rung' ? null : cadence,
    lastReal: history.realDays.at(-1) ?? null,
  }))
}

async function meetingsOf(
  tx: ReadTx,
  stands: readonly Stand[],
  { own, today }: { own: readonly Stay[]; today: number },
) {
  if (own.length === 0) return []
  const strangers = stands.filter(({ history }) => !history.hasMet && history.wireDays >= ENOUGH_TALKS)
  const often = strangers
    .toSorted((one, other) => other.history.wireDays - one.history.wireDays)
    .slice(0, MOST_LOOKED_AT)
  const cards = await readSeen(tx, often)
  const ties = often.map(({ tie: { cardId }, history: { wireDays, hasMet } }) => {
    return { cardId, talks: wireDays, hasMet, isPlanned: false, stays: staysOf(cards.get(cardId) ?? NOBODY) }
  })
  return proposeMeetings(ties, own, { today })
}

/** Which act it is hangs on the card, whom it is for does not: so cards are read of those alone who are shown. */
async function touchesOf(
  tx: ReadTx,
  stands: readonly Stand[],
  { isOpen, today }: { isOpen: MarksOn['isOpen']; today: number },
) {
  const silent = silentFirst(stands.filter(({ state }) => state !== null && state.state !== 'warm'))
  const ties = new Map(silent.map((stand) => [stand.tie.cardId, touchFacts(stand)]))
  const shown = proposeTouches(ties.values(), today, MOST_LOOKED_AT).filter(isOpen).slice(0, MOST_TOUCHES)
  const cards = await readSeen(
    tx,
    silent.filter(({ tie }) => shown.some(({ cardId }) => cardId === tie.cardId)),
  )
  const seen = shown.map(({ cardId }) => ({
    ...ties.get(cardId)!,
    profiles: profilesOf(cards.get(cardId) ?? NOBODY),
  }))
  return proposeTouches(seen, today, MOST_TOUCHES)
}

function touchFacts(stand: Stand): TouchFacts {
  const { lastTurned, hasEndorsed } = stand.history
  return {
    cardId: stand.tie.cardId,
    rung: stand.place.rung,
    cadence: stand.cadence!,
    since: sinceOf(stand),
    lastTouch: lastTurned,
    profiles: [],
    isEndorsed: hasEndorsed,
  }
}

const NOBODY = {} as Card

/** Since when it is silent. */
function sinceOf({ history, cadenceSince }: Stand): number {
  return history.realDays.at(-1) ?? cadenceSince
}

/** Those who wait longest, no more than are looked at. */
function silentFirst(stands: readonly Stand[]): Stand[] {
  const last = ({ history }: Stand) => history.realDays.at(-1) ?? 0
  return stands.toSorted((one, other) => last(one) - last(other)).slice(0, MOST_LOOKED_AT)
}

function without(stands: readonly Stand[], taken: readonly { readonly cardId: string }[]): Stand[] {
  const ids = new Set(taken.map(({ cardId }) => cardId))
  return stands.filter(({ tie }) => !ids.has(tie.cardId))
}

/** Where the actor is as a rule: the towns of their own card. */
async function ownStays(tx: ReadTx) {
  const profile = await readProfileRow(tx)
  if (!profile?.cardId || (await livingRights(tx, [profile.cardId])).size === 0) return []
  const [card] = await readCards(tx, [profile.cardId])
  return card ? staysOf(card.document) : []
}

/** The cards of ties, which the actor sees, with what they put over them. */
async function readSeen(tx: ReadTx, stands: readonly Stand[]): Promise<Map<string, Card>> {
  const ids = stands.map(({ tie }) => tie.cardId)
  const layers = await readOverlays(tx, ids)
  const cards = await readCards(tx, ids)
  return new Map(
    cards.map(({ cardId, document }) => {
      const layer = layers.get(cardId)
      return [cardId, layer ? applyLayer(document, layer.patch).card : document]
    }),
  )
}

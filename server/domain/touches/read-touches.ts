import { applyLayer, type Card } from '@lazo/jscontact'
import {
  cadenceKeyOf,
  type MeetingProposal,
  type NearestItem,
  nearestKinds,
  type ProposedTouch,
  proposeMeetings,
  proposeTouches,
  theNearest,
  type Zone,
} from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readMarks } from '#store/agenda/marks.ts'
import { readCards } from '#store/cards/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import { readProfileRow } from '#store/profiles/reader.ts'
import {
  type ContactTally,
  findCardsOfKinds,
  readContactTallies,
  readWeek,
  type WeekTally,
} from '#store/touches/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { readStands, type Stands } from '../ties/read-stands.ts'
import type { Stand } from '../ties/stand.ts'
import { readToday } from '../today/read-today.ts'
import { marksOn } from './marks-on.ts'
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
  const agenda = await readToday(domain, actor)
  const lists = [agenda.doToday, agenda.plan, agenda.quickTouches, agenda.letGo, agenda.putOff.map(({ item }) => item)]
  const named = new Set(lists.flat().map(({ cardId }) => cardId))
  return domain.store.read(actor, async (tx) => {
    const all = await readStands(domain, tx, null)
    const { today } = all
    const { isOpen, putOff } = marksOn(await readMarks(tx), today)
    const isFree = (stand: Stand) => {
      const { cardId, isResting } = stand.tie
      return (
        !isResting && !named.has(cardId) && !putOff.has(cardId) && isOpen({ key: cadenceKeyOf(cardId, sinceOf(stand)) })
      )
    }
    const free = all.stands.filter(isFree)
    const known = { tallies: await readTallies(tx, all), today, zone: all.rules.context.zone }
    const nearest = theNearest(await nearPeople(tx, free), today, MOST_LOOKED_AT)
      .filter(isOpen)
      .slice(0, 5)
    const rest = without(free, nearest)
    const meetings = (await meetingsOf(tx, rest, known)).filter(isOpen)
    const touches = (await touchesOf(tx, without(rest, meetings), known)).filter(isOpen).slice(0, 3)
    return { today, nearest, meetings, touches, week: await readWeek(tx, new Date(all.now - WEEK_MS)) }
  })
}

interface Known {
  readonly tallies: ReadonlyMap<string, ContactTally>
  readonly today: number
  readonly zone: Zone
}

async function readTallies(tx: ReadTx, { rules }: Stands): Promise<Map<string, ContactTally>> {
  const tallies = await readContactTallies(tx, rules.context.zone.name)
  return new Map(tallies.map((one) => [one.cardId, one]))
}

async function nearPeople(tx: ReadTx, stands: readonly Stand[]) {
  const spoken = stands.filter(({ history }) => history.realDays.length > 0)
  const ids = spoken.map(({ tie }) => tie.cardId)
  const found = ids.length === 0 ? new Set() : await findCardsOfKinds(tx, ids, Object.keys(nearestKinds))
  const near = silentFirst(spoken.filter(({ tie }) => found.has(tie.cardId)))
  const cards = await readSeen(tx, near)
  return near.map(({ tie, cadence, history }) => ({
    cardId: tie.cardId,
    kinds: kindsOf(cards.get(tie.cardId) ?? NOBODY),
    cadence: cadence === null || cadence.source === 'rung' ? null : cadence,
    lastReal: history.realDays.at(-1) ?? null,
  }))
}

async function meetingsOf(tx: ReadTx, stands: readonly Stand[], { tallies, today }: Known) {
  const own = await ownStays(tx)
  if (own.length === 0) return []
  const strangers = stands.filter(({ tie }) => {
    const tally = tallies.get(tie.cardId)
    return tally !== undefined && !tally.hasMet && tally.talks > 0
  })
  const often = strangers
    .toSorted((one, other) => tallies.get(other.tie.cardId)!.talks - tallies.get(one.tie.cardId)!.talks)
    .slice(0, MOST_LOOKED_AT)
  const cards = await readSeen(tx, often)
  const ties = often.map(({ tie: { cardId } }) => {
    const { talks, hasMet } = tallies.get(cardId)!
    return { cardId, talks, hasMet, isPlanned: false, stays: staysOf(cards.get(cardId) ?? NOBODY) }
  })
  return proposeMeetings(ties, own, { today })
}

async function touchesOf(tx: ReadTx, stands: readonly Stand[], { tallies, today, zone }: Known) {
  const silent = silentFirst(stands.filter(({ state }) => state !== null && state.state !== 'warm'))
  const cards = await readSeen(tx, silent)
  const ties = silent.map((stand) => {
    const { cardId } = stand.tie
    const tally = tallies.get(cardId)
    return {
      cardId,
      rung: stand.place.rung,
      cadence: stand.cadence!,
      since: sinceOf(stand),
      lastTouch: tally?.lastTouch ? zone.dayOf(tally.lastTouch.getTime()) : null,
      profiles: profilesOf(cards.get(cardId) ?? NOBODY),
      isEndorsed: tally?.isEndorsed ?? false,
    }
  })
  return proposeTouches(ties, today, MOST_LOOKED_AT)
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

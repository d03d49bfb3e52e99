import { applyLayer } from '@lazo/jscontact'
import { type Agenda, type AgendaTie, agendaOf, type FollowUp, heightOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readMarks, type StoredMark } from '#store/agenda/marks.ts'
import { readCards } from '#store/cards/reader.ts'
import { readFollowUps } from '#store/follow-ups/reader.ts'
import { countNaming } from '#store/objectives/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readStands, type Stands } from '../ties/read-stands.ts'
import type { Stand } from '../ties/stand.ts'
import { dayOf } from './day-of.ts'
import { inboundOf } from './inbound-of.ts'
import { occasionsOfCard } from './occasions-of-card.ts'

/** More open follow-ups than anybody has. */
const MOST_OPEN = 10_000

/** The agenda of a member for a day. */
export interface Today extends Agenda {
  /** In the member's own place. */
  readonly day: number
  /** The name of the time zone in which it is that day. */
  readonly zone: string
  readonly brake: number
}

/** What today asks of the actor: replies, thanks and steps owed, occasions near, and whom they want to be in touch with. */
export async function readToday(domain: Domain, actor: Actor): Promise<Today> {
  return domain.store.read(actor, async (tx) => {
    const all = await readStands(domain, tx, null)
    const { rules, now, today } = all
    const ties = await readAgendaTies(tx, all)
    const inbound = await inboundOf(tx, today)
    const agenda = agendaOf({ ties, inbound, brake: rules.brake }, { now, today, context: rules.context })
    return { ...agenda, day: today, zone: rules.context.zone.name, brake: rules.brake }
  })
}

async function readAgendaTies(tx: ReadTx, all: Stands): Promise<AgendaTie[]> {
  const followUps = await readOpen(tx)
  const { dismissed, snoozed } = foldMarks(await readMarks(tx))
  const occasions = await readOccasions(tx, all)
  const naming = await countNaming(tx)
  return all.stands.map((stand) => ({
    cardId: stand.tie.cardId,
    history: stand.history,
    rung: stand.place.rung,
    isKey: stand.tie.isKey,
    isMarked: stand.tie.isMarked,
    isResting: stand.tie.isResting,
    objectives: naming.get(stand.tie.cardId) ?? 0,
    cadence: stand.cadence,
    cadenceSince: stand.cadenceSince,
    followUps: followUps.get(stand.tie.cardId) ?? [],
    occasions: occasions.get(stand.tie.cardId) ?? null,
    dismissed,
    snoozed,
  }))
}

async function readOpen(tx: ReadTx): Promise<Map<string, FollowUp[]>> {
  const choice = { cardId: null, state: 'open' as const, until: null, after: null, limit: MOST_OPEN }
  const open = Map.groupBy(await readFollowUps(tx, await reachOf(tx), choice), ({ cardId }) => cardId)
  return new Map(
    [...open].map(([cardId, all]) => [
      cardId,
      all.map(({ followUpId, remindOn, isPromised }) => ({
        id: followUpId,
        due: dayOf(remindOn),
        isPromise: isPromised,
      })),
    ]),
  )
}

/** Only of people to whom a greeting says something and whose tie does not rest; of the others nobody is asked for their days. */
async function readOccasions(tx: ReadTx, { stands, rules }: Stands) {
  const near = new Map(stands.filter(isNear).map((stand) => [stand.tie.cardId, stand]))
  const cardIds = [...near.keys()]
  const layers = await readOverlays(tx, cardIds)
  const cards = await readCards(tx, cardIds)
  return new Map(
    cards.map(({ cardId, document }) => {
      const { tie, history } = near.get(cardId)!
      const layer = layers.get(cardId)
      const card = layer ? applyLayer(document, layer.patch).card : document
      const muted = tie.muted.length === 0 ? rules.muted : new Set([...rules.muted, ...tie.muted])
      const choice = {
        firstContact: history.exchangeDays[0] ?? null,
        culture: rules.culture,
        muted,
        leapDay: rules.leapDay,
      }
      return [cardId, occasionsOfCard(card, choice)] as const
    }),
  )
}

function isNear({ tie, place }: Stand): boolean {
  return !tie.isResting && (heightOf(place.rung) >= heightOf('conversation') || tie.isKey || tie.isMarked)
}

function foldMarks(marks: readonly StoredMark[]): Pick<AgendaTie, 'dismissed' | 'snoozed'> {
  const last = [...new Map(marks.map((one) => [one.key, one])).values()]
  return {
    dismissed: new Set(last.filter(({ mark }) => mark === 'not-needed').map(({ key }) => key)),
    snoozed: new Map(last.flatMap(({ key, until }) => (until === null ? [] : [[key, dayOf(until)] as const]))),
  }
}

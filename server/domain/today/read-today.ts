import { applyLayer } from '@lazo/jscontact'
import {
  type Agenda,
  type AgendaTie,
  agendaOf,
  type FollowUp,
  heightOf,
  isoDay,
  leadTimes,
  NEWS_KINDS,
} from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readMarks, type StoredMark } from '#store/agenda/marks.ts'
import { readCards } from '#store/cards/reader.ts'
import { readFollowUps } from '#store/follow-ups/reader.ts'
import { readWorkChanges, type WorkChange } from '#store/history/work-changes.ts'
import { countNaming } from '#store/objectives/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import { readNews, type StoredNews } from '#store/ties/news.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { type HintedStand, type HintedStands, readHintedStands } from '../ties/read-hinted-stands.ts'
import { type OpenStands, openStands } from '../ties/read-stands.ts'
import { dayOf } from './day-of.ts'
import { inboundOf } from './inbound-of.ts'
import { noticedJob } from './noticed-job.ts'
import { occasionsOfCard } from './occasions-of-card.ts'

/** So long a new job is news. */
const NEWS_MS = leadTimes['new-job'].after * 86_400_000
/** So long what was noted is. */
const TOLD_DAYS = Math.max(...NEWS_KINDS.map((kind) => leadTimes[kind].after))
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
  return domain.store.read(actor, async (tx) => readTodayWithin(tx, await openStands(domain, tx)))
}

/** The same within a reading of other things. */
export async function readTodayWithin(tx: ReadTx, open: OpenStands): Promise<Today> {
  const naming = await countNaming(tx)
  const changes = Map.groupBy(await readWorkChanges(tx, new Date(open.now - NEWS_MS), null), ({ cardId }) => cardId)
  const news = Map.groupBy(await readNews(tx, NEWS_KINDS, isoDay(open.today - TOLD_DAYS)), ({ cardId }) => cardId)
  const all = await readHintedStands(tx, open, {
    named: [...naming.keys(), ...news.keys()],
    fresh: [...changes.keys(), ...news.keys()],
  })
  const { rules, now, today, others } = all
  const ties = await readAgendaTies(tx, all, { naming, changes, news })
  const inbound = await inboundOf(tx, today)
  const agenda = agendaOf({ ties, others, inbound, brake: rules.brake }, { now, today, context: rules.context })
  return { ...agenda, day: today, zone: rules.context.zone.name, brake: rules.brake }
}

/** What bears on ties and stands neither in them nor in their cards. */
interface Around {
  /** How many objectives name a card. */
  readonly naming: ReadonlyMap<string, number>
  readonly changes: ReadonlyMap<string, readonly WorkChange[]>
  /** What the member noted that happened to people, who are near for that alone. */
  readonly news: ReadonlyMap<string, readonly StoredNews[]>
}

async function readAgendaTies(tx: ReadTx, all: HintedStands, around: Around): Promise<AgendaTie[]> {
  const followUps = await readOpen(tx, all)
  const { dismissed, snoozed } = foldMarks(await readMarks(tx))
  const objectivesOf = ({ tie }: HintedStand) => around.naming.get(tie.cardId) ?? 0
  const occasions = await readOccasions(tx, all, around)
  return all.stands.map((stand) => ({
    cardId: stand.tie.cardId,
    history: stand.history,
    rung: stand.place.rung,
    isKey: stand.tie.isKey,
    isMarked: stand.tie.isMarked,
    isResting: stand.tie.isResting,
    objectives: objectivesOf(stand),
    cadence: stand.cadence,
    cadenceSince: stand.cadenceSince,
    followUps: followUps.get(stand.tie.cardId) ?? [],
    occasions: occasions.get(stand.tie.cardId) ?? null,
    dismissed,
    snoozed,
  }))
}

async function readOpen(tx: ReadTx, { reach }: HintedStands): Promise<Map<string, FollowUp[]>> {
  const choice = { cardId: null, state: 'open' as const, until: null, after: null, limit: MOST_OPEN }
  const open = Map.groupBy(await readFollowUps(tx, reach, choice), ({ cardId }) => cardId)
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

/** Only of people to whom a greeting says something and whose card hints at a day that is near; of the others nobody is asked for their days. */
async function readOccasions(tx: ReadTx, { stands, rules }: HintedStands, { naming, changes, news }: Around) {
  const isNear = (stand: HintedStand) => {
    const { cardId, mayGreet, isKey, isMarked } = stand.tie
    return mayGreet && (isSpokenWith(stand) || isKey || isMarked || naming.has(cardId) || news.has(cardId))
  }
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
      const noticed = noticedJob(document, changes.get(cardId) ?? [])
      const choice = {
        firstContact: history.exchangeDays[0] ?? null,
        culture: rules.culture,
        muted,
        leapDay: rules.leapDay,
        noticedJob: noticed && rules.context.zone.dayOf(noticed.getTime()),
        news: (news.get(cardId) ?? []).map(({ kind, on }) => ({ kind, day: dayOf(on) })),
      }
      return [cardId, occasionsOfCard(card, choice)] as const
    }),
  )
}

function isSpokenWith({ place }: HintedStand): boolean {
  return heightOf(place.rung) >= heightOf('conversation')
}

function foldMarks(marks: readonly StoredMark[]): Pick<AgendaTie, 'dismissed' | 'snoozed'> {
  const last = [...new Map(marks.map((one) => [one.key, one])).values()]
  return {
    dismissed: new Set(last.filter(({ mark }) => mark === 'not-needed').map(({ key }) => key)),
    snoozed: new Map(last.flatMap(({ key, until }) => (until === null ? [] : [[key, dayOf(until)] as const]))),
  }
}

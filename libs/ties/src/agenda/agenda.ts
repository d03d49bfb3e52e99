import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import { ABOUT_NOTHING, type AgendaItem } from './agenda-item.ts'
import type { AgendaTie } from './agenda-tie.ts'
import { itemsOfTie, type Moment } from './items-of-tie.ts'
import { urgencyOfOwed } from './urgency.ts'

const HALF = 0.5
/** Beyond this share of all ties, marking as key or urgent tells nothing any more. */
const TOO_MANY = 1 / 3

/** What somebody who came in by themselves waits for. */
export interface WaitingInbound {
  readonly id: string
  readonly since: Day
}

/** What today asks for, by what is urgent and what is important. */
export interface Agenda {
  /** Urgent and important, the most pressing first; never more than the brake allows. */
  readonly doToday: readonly AgendaItem[]
  /** What the brake put off, each on the next day that is free. */
  readonly putOff: readonly { readonly item: AgendaItem; readonly day: Day }[]
  /** Important, not urgent. */
  readonly plan: readonly AgendaItem[]
  /** Urgent, not important. */
  readonly quickTouches: readonly AgendaItem[]
  readonly letGo: readonly AgendaItem[]
  readonly notices: readonly Reason<'put-off' | 'everything-urgent'>[]
}

/** What an agenda is made from. */
export interface AgendaInput {
  readonly ties: Iterable<AgendaTie>
  /** How many ties there are beside these, none of them key, that ask for nothing. */
  readonly others?: number
  readonly inbound?: readonly WaitingInbound[]
  /** How many items "do today" holds. */
  readonly brake?: number
}

/** The agenda of a moment. It is a pure function of what is known, so that the same day always asks for the same. */
export function agendaOf({ ties, others = 0, inbound = [], brake = 7 }: AgendaInput, moment: Moment): Agenda {
  const items = inbound.map((one) => inboundItem(one, moment.today))
  let [known, pressing] = [others, 0]
  for (const tie of ties) {
    const own = itemsOfTie(tie, moment)
    items.push(...own)
    known += 1
    if (tie.isKey || own.some(isUrgent)) pressing += 1
  }
  items.sort(comparePressure)
  const both = items.filter((item) => isUrgent(item) && isImportant(item))
  const plan = items.filter((item) => !isUrgent(item) && isImportant(item))
  const putOff = putOnFreeDays(both.slice(brake), plan, brake, moment.today)
  return {
    doToday: both.slice(0, brake),
    putOff,
    plan,
    quickTouches: items.filter((item) => isUrgent(item) && !isImportant(item)),
    letGo: items.filter((item) => !isUrgent(item) && !isImportant(item)),
    notices: [
      ...(putOff.length ? [because('put-off' as const, { items: putOff.length, brake })] : []),
      ...(pressing > known * TOO_MANY ? [because('everything-urgent' as const, { pressing, ties: known })] : []),
    ],
  }
}

function isUrgent({ urgency }: AgendaItem): boolean {
  return urgency >= HALF
}

function isImportant({ importance }: AgendaItem): boolean {
  return importance >= HALF
}

/** The most pressing first. What is overdue gains with every day without bound, so that nothing waits behind newer things for ever. */
function comparePressure(one: AgendaItem, other: AgendaItem): number {
  const difference = pressureOf(other) - pressureOf(one)
  if (difference !== 0) return difference
  return one.key < other.key ? -1 : 1
}

function pressureOf({ importance, urgency, overdue }: AgendaItem): number {
  return importance + urgency + overdue / 14
}

/** Each on the first day after today that holds less than the brake, counting what is planned for that day anyway. */
function putOnFreeDays(
  late: readonly AgendaItem[],
  plan: readonly AgendaItem[],
  brake: number,
  today: Day,
): Agenda['putOff'] {
  const taken = new Map<Day, number>()
  for (const { day } of plan) taken.set(day, (taken.get(day) ?? 0) + 1)
  let day = today + 1
  return late.map((item) => {
    while ((taken.get(day) ?? 0) >= Math.max(1, brake)) day += 1
    taken.set(day, (taken.get(day) ?? 0) + 1)
    return { item, day }
  })
}

/** Nobody who comes in is despised: whoever waits at the desk is important enough to be seen, and urgent like a reply owed. */
function inboundItem({ id, since }: WaitingInbound, today: Day): AgendaItem {
  const days = Math.max(0, today - since)
  return {
    ...ABOUT_NOTHING,
    key: `inbound:${id}`,
    kind: 'inbound',
    cardId: null,
    day: since,
    importance: 0.3,
    urgency: urgencyOfOwed(days),
    overdue: Math.max(0, days - 7),
    reasons: [because('inbound', { days })],
  }
}

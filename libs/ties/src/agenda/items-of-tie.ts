import { stateOfCadence } from '../cadence/cadence.ts'
import { isNews, leadTimes, type Occasion, occasionsOn } from '../occasions/occasions.ts'
import { type Owed, owedReply, owedThanks } from '../reciprocity/owed.ts'
import type { TieContext } from '../tie/fold-history.ts'
import type { Day } from '../time/civil-day.ts'
import { because } from '../words/reason.ts'
import { heightOf } from '../words/rung.ts'
import { ABOUT_NOTHING, type AgendaItem } from './agenda-item.ts'
import type { AgendaTie, FollowUp } from './agenda-tie.ts'
import { importanceOf } from './importance.ts'
import { joinReply } from './join-reply.ts'
import { urgencyOfCadence, urgencyOfDate, urgencyOfOwed } from './urgency.ts'

/** A moment in the member's own place. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly now: number
  readonly today: Day
  readonly context: TieContext
}

/** All that a tie asks for at a moment; what is done or not needed is left out, and of a tie that rests what nobody owes or planned. */
export function itemsOfTie(tie: AgendaTie, moment: Moment): AgendaItem[] {
  const { now, context } = moment
  const reply = owedReply(tie.history)
  const thanks = owedThanks(tie.history, now, context.settings.thanksDays)
  const items = [
    ...[...(reply ? [reply] : []), ...thanks].map((owed) => owedItem(tie, owed, moment)),
    ...tie.followUps.flatMap((one) => followUpItem(tie, one, moment)),
    ...(tie.isResting ? [] : [...occasionItems(tie, moment), ...cadenceItem(tie, moment)]),
  ]
  if (items.length === 0) return items
  const done = new Set(tie.history.done)
  const isPutOff = (key: string) => moment.today < (tie.snoozed.get(key) ?? moment.today)
  const isOpen = ({ key }: AgendaItem) => !done.has(key) && !tie.dismissed.has(key)
  // What is put off is left out after the joining, so that with a reply the cadence goes away that it stands for.
  return joinReply(items.filter(isOpen)).filter(({ key }) => !isPutOff(key))
}

function owedItem(tie: AgendaTie, { what, interactionId, since, kinds }: Owed, moment: Moment): AgendaItem {
  const { zone, settings } = moment.context
  const day = zone.dayOf(since) + (what === 'thanks' ? settings.thanksDays : 0)
  const days = Math.max(0, moment.today - day)
  const { importance, reasons } = importanceOf(tie)
  const kind = what === 'reply' ? 'owed-reply' : 'owed-thanks'
  return {
    ...ABOUT_NOTHING,
    interactionId,
    cardId: tie.cardId,
    importance,
    key: `${what}:${interactionId}`,
    kind,
    day,
    urgency: urgencyOfOwed(days),
    overdue: Math.max(0, days - 7),
    reasons: [because(kind, { days, kinds: kinds.join(' ') }), ...reasons],
  }
}

function followUpItem(tie: AgendaTie, { id, due, isPromise }: FollowUp, { today }: Moment): AgendaItem[] {
  const urgency = urgencyOfDate(due - today)
  if (urgency === 0) return []
  const { importance, reasons } = importanceOf(tie, isPromise)
  const facts = { days: due - today }
  return [
    {
      ...ABOUT_NOTHING,
      followUpId: id,
      key: `follow-up:${id}`,
      kind: 'follow-up',
      cardId: tie.cardId,
      day: due,
      importance,
      urgency,
      overdue: Math.max(0, today - due),
      reasons: [because('follow-up', facts), ...reasons],
    },
  ]
}

/** Greetings are for people one has spoken with: to whom is only known a birthday card says nothing. What one noted of anybody is said. */
function occasionItems(tie: AgendaTie, { today }: Moment): AgendaItem[] {
  const isNear = heightOf(tie.rung) >= heightOf('conversation') || tie.isKey || tie.isMarked || tie.objectives > 0
  if (tie.occasions === null) return []
  const lastReal = tie.history.realDays.at(-1) ?? Number.NEGATIVE_INFINITY
  // Whoever spoke with them on the day or after it has congratulated them.
  const open = occasionsOn(tie.occasions, today).filter(
    ({ kind, day }) => (isNear || isNews(kind)) && (lastReal < day || day > today),
  )
  return open.map((occasion) => occasionItem(tie, occasion, today))
}

function occasionItem(tie: AgendaTie, { key, kind, day, years }: Occasion, today: Day): AgendaItem {
  const { importance, reasons } = importanceOf(tie)
  const facts = { kind, days: day - today, ...(years === null ? {} : { years }) }
  return {
    ...ABOUT_NOTHING,
    occasion: { kind, years },
    key: `occasion:${tie.cardId}:${key}`,
    kind: 'occasion',
    cardId: tie.cardId,
    day,
    importance,
    // Writing before the day is early, so it presses only from the day itself on.
    urgency: day > today ? 0.5 * (1 - (day - today) / (leadTimes[kind].before + 1)) : 1,
    overdue: Math.max(0, today - day),
    reasons: [because('occasion', facts), ...reasons],
  }
}

/** What marks know the silence of a tie by: another one as soon as there was a real contact. */
export function cadenceKeyOf(cardId: string, since: Day): string {
  return `cadence:${cardId}:${since}`
}

/** Those whom the member wants to be in touch with: key contacts, and whoever has a cadence of their own or by a label. */
function cadenceItem(tie: AgendaTie, { today, context }: Moment): AgendaItem[] {
  const { cadence, history, cadenceSince, cardId } = tie
  if (cadence === null || (!tie.isKey && cadence.source === 'rung')) return []
  const since = history.realDays.findLast((day) => day <= today) ?? cadenceSince
  const { state, days, reason } = stateOfCadence(cadence, since, today, context.settings)
  if (state === 'warm') return []
  const { importance, reasons } = importanceOf(tie)
  return [
    {
      ...ABOUT_NOTHING,
      key: cadenceKeyOf(cardId, since),
      kind: 'cadence',
      cardId,
      day: since + cadence.ideal,
      importance,
      urgency: urgencyOfCadence(state, days, cadence),
      overdue: Math.max(0, days - cadence.maximum),
      reasons: [reason, ...reasons],
    },
  ]
}

import { balanceOf } from '../reciprocity/balance.ts'
import type { Zone } from '../time/zone.ts'
import type { Contribution } from '../words/contribution.ts'
import type { Interaction } from '../words/interaction.ts'
import { type Medium, media } from '../words/media.table.ts'
import type { TieSettings } from '../words/settings.ts'
import { type ContactDay, isContact, isPersonal } from './contact-day.ts'
import type { TieHistory, Waiting } from './tie-history.ts'

const DAY = 86_400_000

/** Another number whenever the same interactions are folded into another history: who keeps histories folds them anew. */
export const FOLD_VERSION = 3

/** Where a history's days are, and what the workspace has decided. */
export interface TieContext {
  readonly zone: Zone
  readonly settings: TieSettings
}

/** The order of interactions: by time, then by id, so that it is the same however they came. */
export function compareInteractions(one: Interaction, other: Interaction): number {
  if (one.at !== other.at) return one.at - other.at
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

/** Folds the interactions of one tie into its history; an id that comes twice counts once. */
export function foldHistory(interactions: Iterable<Interaction>, context: TieContext): TieHistory {
  const known = new Map<string, Interaction>()
  for (const one of interactions) known.set(one.id, one)
  return foldSortedHistory([...known.values()].sort(compareInteractions), context)
}

/** The same for interactions that are in order and differ in id, which saves the sorting. */
export function foldSortedHistory(interactions: readonly Interaction[], { zone, settings }: TieContext): TieHistory {
  const days = interactions.map(({ at }) => zone.dayOf(at))
  const answered = findAnswered(interactions, settings.ladder.answerDays)
  const fold = new HistoryFold(settings.warmth.unanswered)
  interactions.forEach((one, i) => fold.take(one, { day: days[i]!, ...answered[i]! }))
  const contacts = fold.contacts
  const gaps = contacts.slice(1).map((day, i) => day - contacts[i]!)
  const last = gaps.slice(-settings.rhythm.gaps)
  return {
    contactDays: fold.contactDays,
    talks: interactions.filter(({ medium }) => media[medium].reach !== 'none').length,
    gaps: { seen: last.length, median: last.length ? median(last) : 0 },
    exchangeDays: fold.exchanges,
    lastContact: contacts.at(-1) ?? null,
    lastSign: interactions.findLast(({ medium }) => media[medium].reach !== 'none')?.at ?? null,
    realDays: fold.realDays,
    ...fold.firsts,
    ...fold.turns,
    wireDays: fold.wireDays,
    unanswered: findUnanswered(interactions),
    unthanked: findUnthanked(interactions),
    balance: balanceOf(interactions),
    lastGiven: lastWith(interactions, ({ way }) => way === 'given'),
    lastTaken: lastWith(interactions, ({ way }) => way !== 'given'),
    done: [...new Set(interactions.flatMap(({ does }) => does ?? []))],
  }
}

/** One answer answers all that came before it. */
function findUnanswered(interactions: readonly Interaction[]): Waiting | null {
  const turned = interactions.findLastIndex((one) => one.direction !== 'inbound' && isContact(one))
  const asking = interactions.slice(turned + 1).find((one) => one.expectsReply === true && one.direction === 'inbound')
  return asking ? { id: asking.id, at: asking.at } : null
}

/** One thank-you thanks for all that came before it, and thanks are not thanked for. */
function findUnthanked(interactions: readonly Interaction[]): TieHistory['unthanked'] {
  const thanked = lastWith(interactions, ({ kind, way }) => kind === 'thanks' && way === 'given') ?? -Infinity
  return interactions.flatMap(({ id, at, contributions = [] }) => {
    const open = contributions.filter((one) => one.way === 'received' && one.kind !== 'thanks' && !one.isThanked)
    return at > thanked && open.length > 0 ? [{ id, at, kinds: open.map(({ kind }) => kind) }] : []
  })
}

function lastWith(interactions: readonly Interaction[], isMeant: (one: Contribution) => boolean): number | null {
  return interactions.findLast(({ contributions }) => contributions?.some(isMeant))?.at ?? null
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

interface Answers {
  /** Something of the other direction came before, in time. */
  readonly answers: boolean
  /** An outbound one after which they turned to the member, in time. */
  readonly isAnswered: boolean
}

/** For each interaction whether it answers one and whether it was answered, by time alone: threads are rarely known. */
function findAnswered(interactions: readonly Interaction[], answerDays: number): Answers[] {
  const span = answerDays * DAY
  const before = { inbound: -Infinity, outbound: -Infinity }
  const answers = interactions.map((one) => {
    if (!isContact(one) || one.direction === 'mutual') return false
    before[one.direction] = one.at
    return one.at - before[one.direction === 'inbound' ? 'outbound' : 'inbound'] <= span
  })
  let nextFromThem = Infinity
  const isAnswered = interactions.map(() => false)
  for (let i = interactions.length - 1; i >= 0; i--) {
    const one = interactions[i]!
    if (one.direction === 'outbound') isAnswered[i] = nextFromThem - one.at <= span
    else if (isContact(one)) nextFromThem = one.at
  }
  return interactions.map((_, i) => ({ answers: answers[i]!, isAnswered: isAnswered[i]! }))
}

const FROM_AFAR: readonly Medium[] = ['call', 'video-call', 'email', 'message', 'comment']

type Turns = { -readonly [K in 'hasMet' | 'lastTurned' | 'hasEndorsed']: TieHistory[K] }

type Firsts = { -readonly [K in 'firstSignal' | 'firstInbound' | 'firstMutual']: TieHistory[K] }

/** Collects what a history tells, interaction by interaction in order of time. */
class HistoryFold {
  readonly contactDays: ContactDay[] = []
  readonly contacts: number[] = []
  readonly exchanges: number[] = []
  readonly realDays: number[] = []
  readonly firsts: Firsts = { firstSignal: null, firstInbound: null, firstMutual: null }
  readonly turns: Turns = { hasMet: false, lastTurned: null, hasEndorsed: false }
  wireDays = 0

  #lastWire: number | null = null

  readonly #unanswered: number

  constructor(unanswered: number) {
    this.#unanswered = unanswered
  }

  take(one: Interaction, at: { day: number } & Answers): void {
    if (media[one.medium].reach === 'none') return
    this.#weigh(one, at)
    this.#remember(one, at.day)
    this.#turn(one, at.day)
    if (!isContact(one)) return
    if (this.contacts.at(-1) !== at.day) this.contacts.push(at.day)
    const isExchange = one.direction === 'mutual' || at.answers
    if (isExchange && this.exchanges.at(-1) !== at.day) this.exchanges.push(at.day)
    const isReal = isExchange || (one.direction === 'outbound' && isPersonal(one))
    if (isReal && this.realDays.at(-1) !== at.day) this.realDays.push(at.day)
  }

  #weigh({ medium, direction }: Interaction, { day, isAnswered }: { day: number } & Answers): void {
    const share = direction === 'outbound' && !isAnswered ? this.#unanswered : 1
    const entry = { day, weight: media[medium].weight * share }
    const last = this.contactDays.at(-1)
    if (last?.day !== day) this.contactDays.push(entry)
    else if (entry.weight > last.weight) this.contactDays[this.contactDays.length - 1] = entry
  }

  #remember({ medium, direction }: Interaction, day: number): void {
    const { firsts } = this
    const isOpening = direction === 'mutual' || (direction === 'inbound' && medium !== 'reaction')
    if (direction === 'mutual') firsts.firstMutual ??= day
    if (isOpening) firsts.firstInbound ??= day
    if (isOpening || direction === 'inbound') firsts.firstSignal ??= day
  }
  #turn({ medium, direction }: Interaction, day: number): void {
    const { turns } = this
    if (medium === 'meeting' || medium === 'event') turns.hasMet = true
    if (direction !== 'inbound') turns.lastTurned = day
    if (medium === 'endorsement' && direction === 'outbound') turns.hasEndorsed = true
    if (!FROM_AFAR.includes(medium) || this.#lastWire === day) return
    this.#lastWire = day
    this.wireDays += 1
  }
}

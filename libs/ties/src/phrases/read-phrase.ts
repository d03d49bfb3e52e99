import type { Day } from '../time/civil-day.ts'
import type { Direction } from '../words/interaction.ts'
import type { Medium } from '../words/media.table.ts'
import { findDays, type SaidDay } from './find-days.ts'
import { findMinutes } from './find-minutes.ts'
import { directNames, ledNames, namesBefore, namesBehind, type Stretch, writtenNames } from './find-names.ts'
import { type FoundPredicate, findPredicates } from './find-predicates.ts'
import { foldTyped } from './fold-typed.ts'
import type { NameSpan, Phrase, SaidContribution, SaidFollowUp, SaidIntroduction } from './phrase.ts'
import { mediumSaid, networkSaid, wasMissed } from './said-medium.ts'
import { tidyPlan } from './tidy-plan.ts'

/** Longer than any sentence about a talk. */
const LONGEST = 500

/** One predicate with what stands before and behind it, up to the ones beside it. */
interface Clause {
  readonly found: FoundPredicate
  readonly before: Stretch
  readonly behind: Stretch
  readonly subject: readonly NameSpan[]
  readonly object: readonly NameSpan[]
}

/** What was typed, and what in it says when. */
interface Reading {
  readonly typed: string
  /** The same with what says when and how long made blank. */
  readonly blank: string
  readonly folded: string
  readonly days: readonly SaidDay[]
  readonly today: Day
}

/**
 * What a sentence such as `llamé a Ana ayer, me presentó a Luis` says, in Spanish or English, given which day it is for who typed it.
 * Null where it says nothing of a talk or of what is to be done with anybody. Of several talks only the first counts. Names come as
 * they stand there, in order; whose they are is for the caller to find out.
 */
export function readPhrase(typed: string, today: Day): Phrase | null {
  if (typed.length > LONGEST) return null
  const whole = foldTyped(typed)
  const days = findDays(whole, today)
  const minutes = findMinutes(whole, (start, end) => days.some((day) => start < day.end && day.start < end))
  const taken = minutes ? [...days, minutes] : days
  const blanked = (text: string) => taken.reduce((left, { start, end }) => blankOut(left, start, end), text)
  const reading = { typed, blank: blanked(typed), folded: blanked(whole), days, today }
  const clauses = clausesOf(reading, findPredicates(reading.folded))
  const talk = clauses.filter(({ found }) => !found.meaning.plans)
  const followUps = clauses
    .filter(({ found }) => found.meaning.plans)
    .map((clause) => followUpOf(clause, clauses, reading))
  const people = once([...talk.flatMap(peopleOf), ...(talk.length === 0 ? followUps.flatMap((one) => one.people) : [])])
  if (people.length === 0) return null
  return {
    people,
    ...talkOf(talk, reading),
    minutes: minutes?.minutes ?? null,
    contributions: talk.flatMap(contributionOf),
    introductions: talk.flatMap(introductionOf),
    followUps: followUps.map((one) => (one.people.length > 0 ? one : { ...one, people })),
  }
}

/** Who did what by which predicate; who did something that names nobody is who was there before. */
function clausesOf(reading: Reading, predicates: readonly FoundPredicate[]): Clause[] {
  const clauses: Clause[] = []
  for (const [at, found] of predicates.entries()) {
    const before = stretchOf(reading, predicates[at - 1]?.end ?? 0, found.start)
    const behind = stretchOf(reading, found.end, predicates[at + 1]?.start ?? reading.typed.length)
    clauses.push({ found, before, behind, ...partsOf(found, { before, behind }, clauses) })
  }
  return clauses
}

function partsOf(
  { meaning, language }: FoundPredicate,
  { before, behind }: Pick<Clause, 'before' | 'behind'>,
  earlier: readonly Clause[],
): Pick<Clause, 'subject' | 'object'> {
  const ahead = namesBefore(before)
  const object = namesBehind(behind, language)
  const led = ledNames(behind)
  if (meaning.by === 'me') {
    const both = meaning.gives?.kind === 'introduction' ? once([...object, ...led]) : object
    return { subject: [], object: both.length > 0 ? both : ahead }
  }
  if (ahead.length > 0) return { subject: ahead, object }
  // `me llamó Ana`: who did it may come behind, and whom it was done to after that.
  const direct = language === 'es' ? directNames(behind) : []
  if (direct.length > 0) return { subject: direct, object: meaning.introduces ? led : [] }
  const present = earlier.flatMap(peopleOf).slice(0, 1)
  if (present.length > 0) return { subject: present, object }
  return meaning.introduces ? { subject: [], object } : { subject: object, object: [] }
}

/** With whom a clause says that something was. Who was introduced was not there before. */
function peopleOf({ found: { meaning }, subject, object }: Clause): readonly NameSpan[] {
  return meaning.by === 'them' ? subject : object
}

function talkOf(talk: readonly Clause[], reading: Reading): Pick<Phrase, 'medium' | 'direction' | 'network' | 'day'> {
  const network = networkSaid(reading.folded)
  const day = dayIn(reading, talk, false) ?? reading.today
  const first = talk.find(({ found }) => found.meaning.medium)
  if (!first) return { medium: talk.length > 0 ? 'note' : null, direction: null, network, day }
  const medium = mediumSaid(first.found.meaning.medium!, reading.folded)
  return { medium, direction: directionOf(first, medium, reading), network, day }
}

function directionOf({ found, object, before }: Clause, medium: Medium, { folded }: Reading): Direction {
  const said = folded.slice(found.start, found.end)
  const isByThem =
    found.meaning.by === 'them' ||
    /\b(?:de|from)$/.test(said) ||
    // `Ana called`, with nothing behind it: then the name before it is who did it.
    (found.language === 'en' && object.length > 0 && object[0]!.start < found.start && namesBefore(before).length === 1)
  const isOneWay = wasMissed(folded) || !['meeting', 'event', 'call', 'video-call'].includes(medium)
  if (!isOneWay) return 'mutual'
  return isByThem ? 'inbound' : 'outbound'
}

function contributionOf({ found: { meaning }, subject, object }: Clause): SaidContribution[] {
  if (!meaning.gives) return []
  return [{ ...meaning.gives, people: meaning.by === 'them' ? subject : object }]
}

function introductionOf({ found: { meaning }, subject, object }: Clause): SaidIntroduction[] {
  if (!meaning.introduces || object.length === 0) return []
  return [{ introducer: subject[0] ?? null, introduced: object }]
}

function followUpOf(clause: Clause, clauses: readonly Clause[], reading: Reading): SaidFollowUp {
  const { found, behind } = clause
  const { plans } = found.meaning
  const led = directNames(behind)
  const people = led.length > 0 ? led : writtenNames(behind)
  const present = clauses.filter((one) => one !== clause && !one.found.meaning.plans).flatMap(peopleOf)
  const from = plans!.wordsToo ? found.start : found.end
  const text = tidyPlan(reading.blank.slice(from, behind.end), plans!.wordsToo ? [] : people.map((one) => one.text))
  const day = dayIn(reading, [clause], true)
  return { people: people.length > 0 ? people : present.slice(0, 1), text, day, isPromised: plans!.isPromised }
}

/** The first day that these clauses say. */
function dayIn({ days }: Reading, clauses: readonly Clause[], isAhead: boolean): Day | null {
  const within = days.filter(({ start, end }) =>
    clauses.some(({ before, behind }) => start >= before.start && end <= behind.end),
  )
  for (const one of isAhead ? within.filter(({ start }) => start >= clauses[0]!.behind.start) : within) {
    const day = one.day(isAhead)
    if (day !== null) return day
  }
  return null
}

function stretchOf({ blank, folded }: Reading, start: number, end: number): Stretch {
  return { typed: blank, folded, start, end }
}

function once(names: readonly NameSpan[]): NameSpan[] {
  const seen = new Map(names.map((name) => [foldTyped(name.text), name]).toReversed() as [string, NameSpan][])
  return [...seen.values()].toSorted((a, b) => a.start - b.start)
}

function blankOut(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

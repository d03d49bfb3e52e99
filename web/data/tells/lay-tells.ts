import type { TellAction } from '../outbox/action.ts'
import type { FollowUp, FollowUpChange, FollowUpInput } from './follow-up.ts'
import type { Talk, TalkInput } from './talk.ts'
import type { Tie } from './tie.ts'

/** Something with whether a word about it still waits to be sent. */
export type Told<Thing> = Thing & { readonly isWaiting: boolean }

/** Who tells, for what is told here first. */
interface Teller {
  readonly id: string
  readonly name: string
}

/** The talks with a card, the latest first, with what waits laid over them. Pure. */
export function layTalks(known: readonly Talk[], tells: readonly TellAction[], teller: Teller): Told<Talk>[] {
  const talks = new Map<string, Told<Talk>>(known.map((talk) => [talk.id, { ...talk, isWaiting: false }]))
  for (const { about, of, request } of tells) {
    if (about !== 'talk') continue
    const was = talks.get(of)
    if (request.method === 'DELETE') talks.delete(of)
    else if (was) talks.set(of, { ...changedTalk(was, (request.body ?? {}) as Partial<TalkInput>), isWaiting: true })
    else if (request.path === '/interactions')
      talks.set(of, { ...newTalk(of, request.body as unknown as TalkInput, teller), isWaiting: true })
  }
  return [...talks.values()].toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
}

/** Follow-ups with what waits laid over them, those that come up first before the others. Pure. */
export function layFollowUps(known: readonly FollowUp[], tells: readonly TellAction[]): Told<FollowUp>[] {
  const all = new Map<string, Told<FollowUp>>(known.map((one) => [one.id, { ...one, isWaiting: false }]))
  for (const { about, of, request } of tells) {
    if (about !== 'follow-up') continue
    const was = all.get(of)
    if (was) all.set(of, { ...changedFollowUp(was, request.body as FollowUpChange), isWaiting: true })
    else if (request.method === 'POST')
      all.set(of, { ...newFollowUp(of, request.body as unknown as FollowUpInput), isWaiting: true })
  }
  return [...all.values()].toSorted((a, b) => a.remindOn.localeCompare(b.remindOn) || a.id.localeCompare(b.id))
}

/** A tie with what waits laid over it. Pure. */
export function layTie(known: Tie, cardId: string, tells: readonly TellAction[]): Told<Tie> {
  let tie: Told<Tie> = { ...known, isWaiting: false }
  for (const { about, of, request } of tells) {
    if (about !== 'tie' || of !== cardId) continue
    const { met, ...change } = request.body as Partial<Tie>
    tie = { ...tie, ...change, met: { ...tie.met, ...met }, isWaiting: true }
  }
  return tie
}

function newTalk(id: string, { cardIds, medium, at, text, visibility, ...own }: TalkInput, member: Teller): Talk {
  const moment = at ?? new Date().toISOString()
  const contributions = (own.contributions ?? []).map((one, i) => contributionOf(one, `${id}.${i}`, cardIds))
  return {
    id,
    member,
    at: moment,
    medium,
    cardIds,
    visibility: visibility ?? 'private',
    isOwn: true,
    text: text ?? null,
    own: {
      direction: own.direction ?? null,
      form: own.form ?? null,
      network: own.network ?? null,
      isCommercial: own.isCommercial ?? false,
      expectsReply: own.expectsReply ?? false,
      minutes: own.minutes ?? null,
      source: 'hand',
      does: own.does ?? [],
      contributions,
      createdAt: moment,
      editedAt: null,
    },
  }
}

function changedTalk(was: Talk, { cardIds, medium, at, text, visibility, ...change }: Partial<TalkInput>): Talk {
  const ids = cardIds ?? was.cardIds
  const contributions = change.contributions?.map((one, i) => contributionOf(one, one.id ?? `${was.id}.${i}`, ids))
  return {
    ...was,
    cardIds: ids,
    medium: medium ?? was.medium,
    at: at ?? was.at,
    text: text === undefined ? was.text : text,
    visibility: visibility ?? was.visibility,
    own: was.own && {
      ...was.own,
      ...(change as Partial<NonNullable<Talk['own']>>),
      contributions: contributions ?? was.own.contributions,
    },
  }
}

type ContributionInput = NonNullable<TalkInput['contributions']>[number]

function contributionOf(one: ContributionInput, id: string, cardIds: readonly string[]) {
  const { cardId = cardIds[0]!, kind, direction, text = null, isThanked = false } = one
  return { id, cardId, kind, direction, text, isThanked }
}

function newFollowUp(id: string, { cardId, dueOn, text, isPromised }: FollowUpInput): FollowUp {
  const times = { closedAt: null, createdAt: new Date().toISOString(), editedAt: null }
  const said = { cardId, dueOn, text, isPromised: isPromised ?? false }
  return { id, ...said, snoozedUntil: null, state: 'open', remindOn: dueOn, ...times }
}

function changedFollowUp(was: FollowUp, change: FollowUpChange): FollowUp {
  const next = { ...was, ...(change as Partial<FollowUp>) }
  const isPutOff = next.snoozedUntil !== null && next.snoozedUntil > next.dueOn
  return { ...next, remindOn: isPutOff ? next.snoozedUntil! : next.dueOn }
}

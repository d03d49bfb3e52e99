import { CalendarError, readTask, type Task } from '@lazo/calendar'
import { mendText } from '@lazo/jscontact'
import { isoDay, openZone } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readNames } from '#store/calendars/people.ts'
import {
  freeResource,
  insertNobodys,
  keepResource,
  readTasks,
  type StoredTask,
  setPerson,
} from '#store/calendars/tasks.ts'
import type { FollowUpFacts } from '#store/follow-ups/reader.ts'
import { insertFollowUp, rewriteFollowUp } from '#store/follow-ups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { changeFacts, requireRoom } from '../follow-ups/follow-up-rules.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { findPerson } from './find-person.ts'
import { taskEntry } from './read-tasks.ts'
import { requireCalendar } from './require-calendars.ts'
import { requireTaskState, type TaskConditions } from './task-conditions.ts'
import { oneLine, summaryOf, textOfSummary } from './task-summary.ts'
import { zoneOf } from './zone-of.ts'

const LONGEST = 1_000
/** What is to be done, where a program says nothing of it. */
const NO_WORDS = '—'

/** What a program puts into the calendar of follow-ups. */
export interface PutTask extends TaskConditions {
  readonly segment: string
  readonly name: string
  readonly text: string
}

/** What became of it. */
export interface TaskPut {
  readonly isNew: boolean
  readonly etag: string
  /** Its text as it will be given back. */
  readonly text: string
}

/**
 * Takes a task that a program made or changed: done there is done here, and one that names a person of those who are seen is a follow-up
 * of that person; of all others it is asked later whom they are for. Throws `calendar-unreadable`, `calendar-read-only`, `uid-taken`,
 * `condition-failed`, `path-not-found`, `scope-missing`.
 */
export async function putTask(domain: Domain, actor: Actor, put: PutTask): Promise<TaskPut> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const zone = await zoneOf(tx, domain)
    await requireWritable(tx, put.segment)
    const task = readOrRefuse(put.text, zone)
    const { was, twin } = await findPresent(tx, put.name, task.uid)
    requireTaskState(was && taskEntry(was, zone), put)
    if (twin && twin.name !== put.name) throw uidTaken(twin.name)
    if (was && was.uid !== task.uid) throw uidTaken(was.name)
    if (was) await change(tx, was, task, put)
    else await add(tx, task, { ...put, zone })
    const [kept] = await readTasks(tx, await reachOf(tx), { names: [put.name], uid: null })
    // One that came in cancelled is there no more; its program is told so when it asks next.
    const entry = kept && taskEntry(kept, zone)
    return { isNew: !was, etag: entry?.etag ?? '""', text: entry?.write() ?? '' }
  })
}

/** Refuses calendars that only tell. Throws `path-not-found`, `calendar-read-only`. */
export async function requireWritable(tx: WriteTx, segment: string): Promise<void> {
  if ((await requireCalendar(tx, segment)) === 'follow-ups') return
  throw new ProductError('calendar-read-only', 'This calendar tells what stands elsewhere; it takes nothing.')
}

function readOrRefuse(text: string, zone: string): Task {
  try {
    const task = readTask(text, zone)
    if (task.uid !== '') return task
    throw new ProductError('calendar-unreadable', 'The task has no UID.')
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    throw new ProductError('calendar-unreadable', error.message, { facts: { reason: error.code }, cause: error })
  }
}

/** The task of this name, and the one of this UID, which is to be the same. */
async function findPresent(tx: WriteTx, name: string, uid: string) {
  const reach = await reachOf(tx)
  const [was = null] = await readTasks(tx, reach, { names: [name], uid: null })
  const [twin = null] = await readTasks(tx, reach, { names: null, uid })
  return { was, twin }
}

async function add(tx: WriteTx, task: Task, { name, text: kept, zone }: PutTask & { zone: string }): Promise<void> {
  const person = findPerson(task.summary, await readNames(tx, await reachOf(tx)))
  const today = isoDay(openZone(zone).dayOf(tx.now.getTime()))
  const said = { dueOn: task.due ?? today, text: textOf(task, person?.display ?? null), state: task.state }
  const facts = changeFacts({ ...said, snoozedUntil: null, isPromised: false }, {})
  const followUpId = tx.ids.next()
  if (person) {
    await requireRoom(tx, person.cardId)
    await insertFollowUp(tx, { followUpId, cardId: person.cardId, ...facts })
  } else await insertNobodys(tx, { followUpId, ...facts })
  const assumedOn = task.due === null ? today : null
  // It may have been taken off and come back, as when a program restores what it deleted.
  await freeResource(tx, { name, uid: task.uid })
  await keepResource(tx, { followUpId, name, uid: task.uid, kept, assumedOn, isLeft: false })
  tellOf(tx, person?.cardId ?? null)
}

async function change(tx: WriteTx, before: StoredTask, task: Task, { text: kept }: PutTask): Promise<void> {
  const was = await withPerson(tx, before, task)
  const { dueOn, snoozedUntil, text, isPromised, state, followUpId, name, uid, isLeft } = was
  const facts: FollowUpFacts = { dueOn, snoozedUntil, text, isPromised, state }
  const isSameDay = task.due === null ? was.remindOn === was.assumedOn : task.due === was.remindOn
  const day = isSameDay ? {} : { dueOn: task.due ?? was.remindOn, snoozedUntil: null }
  const isSameText = oneLine(summaryOf(text, was.person)) === task.summary
  const now = changeFacts(facts, { ...day, text: isSameText ? text : textOf(task, was.person), state: task.state })
  if (JSON.stringify(now) !== JSON.stringify(facts)) await rewriteFollowUp(tx, was, now)
  const assumedOn = task.due === null ? now.dueOn : null
  await keepResource(tx, { followUpId, name, uid, kept, assumedOn, isLeft })
  tellOf(tx, was.cardId)
}

/** A task that was for nobody yet, and names a person now, is for that person. */
async function withPerson(tx: WriteTx, was: StoredTask, { summary }: Task): Promise<StoredTask> {
  if (was.cardId !== null) return was
  const person = findPerson(summary, await readNames(tx, await reachOf(tx)))
  if (!person) return was
  await requireRoom(tx, person.cardId)
  await setPerson(tx, was.followUpId, person.cardId)
  return { ...was, cardId: person.cardId, person: person.display }
}

/** Tells the actor's other windows. */
export function tellOf(tx: WriteTx, cardId: string | null): void {
  if (cardId !== null) tx.ledger.noteWord('follow-up', `${tx.actor.memberId}.${cardId}`)
}

function textOf({ summary }: Task, person: string | null): string {
  const text = mendText(textOfSummary(summary, person)).value.trim().slice(0, LONGEST).toWellFormed()
  return text === '' ? NO_WORDS : text
}

function uidTaken(name: string): ProductError {
  return new ProductError('uid-taken', 'There is a task of this UID under another name.', { facts: { name } })
}

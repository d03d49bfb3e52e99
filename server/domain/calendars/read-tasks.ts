import { type DayEvent, type ToldTask, writeTask } from '@lazo/calendar'
import { readTasks, type StoredTask } from '#store/calendars/tasks.ts'
import type { ReadTx } from '#store/transaction.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { type CalendarEntry, etagOf } from './calendar-entry.ts'
import { oneLine, summaryOf } from './task-summary.ts'

/** A follow-up as the task that programs have of it. Pure. */
export function taskEntry(task: StoredTask, zone: string): CalendarEntry {
  const told = toldTask(task)
  return {
    name: task.name,
    uid: task.uid,
    etag: etagOf([told, task.kept]),
    changedAt: told.changedAt,
    write: () => writeTask(told, task.kept, zone),
  }
}

/** The open follow-ups of the actor's as days of a calendar of events; those of these people, where some are named. */
export async function readFollowUpDays(tx: ReadTx, only: ReadonlySet<string> | null = null): Promise<DayEvent[]> {
  const tasks = await readTasks(tx, await reachOf(tx))
  const wanted = tasks.filter(({ state, cardId }) => state === 'open' && (!only || only.has(cardId ?? '')))
  return wanted.map((task) => ({
    uid: `${task.followUpId}-day`,
    summary: oneLine(summaryOf(task.text, task.person)),
    day: task.remindOn,
    isYearly: false,
    stampedAt: task.editedAt ?? task.createdAt,
  }))
}

/** What programs are told: of one that is put off, the day it comes up; of one without a day, none. */
function toldTask({
  uid,
  text,
  person,
  remindOn,
  assumedOn,
  state,
  closedAt,
  createdAt,
  editedAt,
}: StoredTask): ToldTask {
  return {
    uid,
    summary: oneLine(summaryOf(text, person)),
    due: remindOn === assumedOn ? null : remindOn,
    state,
    completedAt: state === 'done' ? closedAt : null,
    createdAt,
    changedAt: editedAt ?? createdAt,
  }
}

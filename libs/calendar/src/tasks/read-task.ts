import { CalendarError } from '../calendar-error.ts'
import { type CalendarLimits, RESOURCE_LIMITS } from '../calendar-limits.ts'
import { type Component, lineOf, readCalendar } from '../lines/component.ts'
import { unescapeText } from '../lines/escape-text.ts'
import { readMoment } from '../lines/moment.ts'
import type { Task } from './task.ts'

/**
 * Reads the task of a resource, of a repeated one the rule and not the exceptions. `zone` is in whose calendar a due moment in UTC
 * falls on a day. Throws CalendarError `other-kind` where there is none. Pure.
 */
export function readTask(text: string, zone: string, limits: CalendarLimits = RESOURCE_LIMITS): Task {
  return taskOf(findTask(readCalendar(text, limits)), zone)
}

/** The task in a calendar. Throws CalendarError. */
export function findTask(calendar: Component): Component {
  const tasks = calendar.components.filter(({ name }) => name === 'VTODO')
  const task = tasks.find((one) => lineOf(one, 'RECURRENCE-ID') === null) ?? tasks[0]
  if (!task) throw new CalendarError('other-kind', 'There is no task in this calendar.')
  return task
}

/** What a task says. */
export function taskOf(task: Component, zone: string): Task {
  const state = stateOf(task)
  const due = readMoment(lineOf(task, 'DUE') ?? lineOf(task, 'DTSTART'), zone)
  return {
    uid: textOf(task, 'UID'),
    summary: textOf(task, 'SUMMARY'),
    due: due?.day ?? null,
    state,
    completedAt: state === 'done' ? instantOf(lineOf(task, 'COMPLETED')?.value) : null,
  }
}

/** The status decides; programs that tell none tell of the end by the moment (Tasks of macOS) or by all of a hundred percent. */
function stateOf(task: Component): Task['state'] {
  const status = lineOf(task, 'STATUS')?.value.trim().toUpperCase()
  if (status === 'COMPLETED') return 'done'
  if (status === 'CANCELLED') return 'cancelled'
  if (status !== undefined) return 'open'
  const isWhole = Number(lineOf(task, 'PERCENT-COMPLETE')?.value) >= 100
  return lineOf(task, 'COMPLETED') !== null || isWhole ? 'done' : 'open'
}

function textOf(task: Component, name: string): string {
  return unescapeText(lineOf(task, name)?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const INSTANT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/

function instantOf(value: string | undefined): Date | null {
  const match = INSTANT.exec(value?.trim() ?? '')
  if (!match) return null
  const [, year, month, day, hour, minute, second] = match
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

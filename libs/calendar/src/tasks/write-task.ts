import { RESOURCE_LIMITS } from '../calendar-limits.ts'
import { type Component, lineOf, readCalendar, writeComponent } from '../lines/component.ts'
import type { ContentLine } from '../lines/content-line.ts'
import { compactDay, compactInstant, dayAfter } from '../lines/moment.ts'
import { plainLine, textLine } from '../lines/write-line.ts'
import { PRODUCT } from '../occasions/product.ts'
import { findTask, taskOf } from './read-task.ts'
import type { Task } from './task.ts'

/** A task as it is to be told. */
export interface ToldTask extends Task {
  readonly createdAt: Date
  /** When it last changed; the moment of its stamp. */
  readonly changedAt: Date
}

/**
 * A task as a calendar of its own. What a program sent of it is kept as it came, but for what is otherwise now; where nothing is, it
 * is given back octet for octet. `kept` is such a text, which was read before. Pure.
 */
export function writeTask(task: ToldTask, kept: string | null, zone: string): string {
  return kept === null ? writeComponent(calendarOf(newTask(task))) : amend(task, kept, zone)
}

function amend(task: ToldTask, kept: string, zone: string): string {
  const calendar = readCalendar(kept, RESOURCE_LIMITS)
  const old = findTask(calendar)
  const was = taskOf(old, zone)
  if (was.summary === task.summary && was.due === task.due && was.state === task.state) return kept
  const set = new Map<string, readonly ContentLine[]>([
    ...(was.summary === task.summary ? [] : [['SUMMARY', [textLine('SUMMARY', task.summary)]] as const]),
    ...(was.due === task.due ? [] : movedDue(old, was.due, task.due)),
    ...(was.state === task.state ? [] : stateLines(task)),
    ['LAST-MODIFIED', [plainLine('LAST-MODIFIED', compactInstant(task.changedAt))]],
  ])
  const lines = [...replaced(old.lines, set)]
  const components = calendar.components.map((one) => (one === old ? { ...old, lines } : one))
  return writeComponent({ ...calendar, components })
}

/** Each line where it stood; what is new stands behind all others, and what has no lines any more is left out. */
function* replaced(
  lines: readonly ContentLine[],
  set: ReadonlyMap<string, readonly ContentLine[]>,
): Generator<ContentLine> {
  const told = new Set<string>()
  for (const line of lines) {
    const instead = set.get(line.name)
    if (!instead) yield line
    else if (!told.has(line.name)) yield* instead
    told.add(line.name)
  }
  for (const [name, instead] of set) if (!told.has(name)) yield* instead
}

/** The day of the due moment moved, its time of day as it was. */
function movedDue(old: Component, was: string | null, due: string | null): [string, ContentLine[]][] {
  const line = lineOf(old, 'DUE')
  if (due === null) return [['DUE', []]]
  const moved =
    line && was !== null ? moveLine(line, daysBetween(was, due)) : plainLine('DUE;VALUE=DATE', compactDay(due))
  // A beginning must not come after the end, nor be of another type (RFC 5545 §3.8.2.3).
  return [
    ['DUE', [moved]],
    ['DTSTART', []],
  ]
}

function moveLine({ raw, value }: ContentLine, days: number): ContentLine {
  const written = value.trim()
  const day = `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6, 8)}`
  const head = raw.slice(0, raw.length - value.length - 1)
  return plainLine(head, compactDay(dayAfter(day, days)) + written.slice(8))
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function newTask(task: ToldTask): Component {
  const due = task.due === null ? [] : [plainLine('DUE;VALUE=DATE', compactDay(task.due))]
  const lines = [
    textLine('UID', task.uid),
    plainLine('DTSTAMP', compactInstant(task.changedAt)),
    plainLine('CREATED', compactInstant(task.createdAt)),
    plainLine('LAST-MODIFIED', compactInstant(task.changedAt)),
    textLine('SUMMARY', task.summary),
    ...due,
    ...stateLines(task).flatMap(([, set]) => set),
  ]
  return { name: 'VTODO', lines, components: [] }
}

const STATUS = { open: 'NEEDS-ACTION', done: 'COMPLETED', cancelled: 'CANCELLED' } as const

function stateLines({ state, completedAt, changedAt }: ToldTask): [string, ContentLine[]][] {
  const isDone = state === 'done'
  return [
    ['STATUS', [plainLine('STATUS', STATUS[state])]],
    ['COMPLETED', isDone ? [plainLine('COMPLETED', compactInstant(completedAt ?? changedAt))] : []],
    ['PERCENT-COMPLETE', isDone ? [plainLine('PERCENT-COMPLETE', '100')] : []],
  ]
}

function calendarOf(component: Component): Component {
  const lines = [plainLine('VERSION', '2.0'), plainLine('PRODID', PRODUCT)]
  return { name: 'VCALENDAR', lines, components: [component] }
}

import { CalendarError } from '../calendar-error.ts'
import type { CalendarLimits } from '../calendar-limits.ts'
import { type ContentLine, readContentLine } from './content-line.ts'
import { foldLine } from './fold-line.ts'

/** A part of a calendar: the calendar itself, a task or an event in it, an alarm of one. */
export interface Component {
  /** In capitals. */
  readonly name: string
  readonly lines: readonly ContentLine[]
  readonly components: readonly Component[]
}

interface OpenComponent {
  readonly name: string
  readonly lines: ContentLine[]
  readonly components: Component[]
}

/**
 * Reads the calendars of a text, as the children of one component without a name. What is no property is passed over, and what
 * was not closed ends with the text. Throws CalendarError. Pure.
 */
export function readComponents(text: string, limits: CalendarLimits): Component {
  if (text.length > limits.length)
    throw new CalendarError('too-large', `A calendar has at most ${limits.length} characters here.`)
  const root: OpenComponent = { name: '', lines: [], components: [] }
  const open = [root]
  let count = 0
  for (const raw of unfold(text)) {
    count += 1
    if (count > limits.lines) throw new CalendarError('too-large', `A calendar has at most ${limits.lines} lines here.`)
    const line = readContentLine(raw)
    if (line) take(line, open, limits)
  }
  if (root.components.length === 0) throw new CalendarError('unreadable', 'There is no calendar in this text.')
  return root
}

/** The first calendar in a text. Throws CalendarError. Pure. */
export function readCalendar(text: string, limits: CalendarLimits): Component {
  const calendar = readComponents(text, limits).components.find(({ name }) => name === 'VCALENDAR')
  if (!calendar) throw new CalendarError('unreadable', 'There is no calendar in this text.')
  return calendar
}

/** A component as text, each line as it came. Pure. */
export function writeComponent({ name, lines, components }: Component): string {
  const inside = lines.map(({ raw }) => foldLine(raw)).join('') + components.map(writeComponent).join('')
  return `BEGIN:${name}\r\n${inside}END:${name}\r\n`
}

/** The first property of a name. */
export function lineOf({ lines }: Component, name: string): ContentLine | null {
  return lines.find((line) => line.name === name) ?? null
}

function take(line: ContentLine, open: OpenComponent[], { depth }: CalendarLimits): void {
  const inner = open.at(-1)!
  if (line.name === 'BEGIN') {
    if (open.length > depth) throw new CalendarError('too-large', `Components stand at most ${depth} deep here.`)
    const begun = { name: line.value.trim().toUpperCase(), lines: [], components: [] }
    inner.components.push(begun)
    open.push(begun)
  } else if (line.name === 'END') {
    // An end without its beginning closes what it names and all that is open in it, or nothing.
    const at = open.findLastIndex(({ name }) => name === line.value.trim().toUpperCase())
    if (at > 0) open.length = at
  } else if (open.length > 1) inner.lines.push(line)
}

function* unfold(text: string): Generator<string> {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  let pieces: string[] = []
  for (const piece of bare.split(/\r\n|\n|\r/)) {
    if (piece.startsWith(' ') || piece.startsWith('\t')) {
      pieces.push(piece.slice(1))
      continue
    }
    if (pieces.length > 0) yield pieces.join('')
    pieces = [piece]
  }
  yield pieces.join('')
}

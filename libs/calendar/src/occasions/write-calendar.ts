import { writeComponent } from '../lines/component.ts'
import type { ContentLine } from '../lines/content-line.ts'
import { foldLine } from '../lines/fold-line.ts'
import { plainLine, textLine } from '../lines/write-line.ts'
import { type DayEvent, dayEvent } from './day-event.ts'
import { PRODUCT } from './product.ts'

/** A day event as a calendar of its own: a resource of a CalDAV collection. Pure. */
export function writeDayEvent(event: DayEvent): string {
  return writeComponent({ name: 'VCALENDAR', lines: headOf(), components: [dayEvent(event)] })
}

/** A whole calendar of day events with the name that programs show for it, to be subscribed to. Pure. */
export function writeCalendar(name: string, events: readonly DayEvent[]): string {
  // The name and the rhythm of asking again are said twice: as RFC 7986 has them, and as Apple and Google read them.
  const lines = [
    ...headOf(),
    plainLine('METHOD', 'PUBLISH'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    plainLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'),
    plainLine('X-PUBLISHED-TTL', 'PT6H'),
  ]
  const head = lines.map(({ raw }) => foldLine(raw)).join('')
  const body = events.map((event) => writeComponent(dayEvent(event))).join('')
  return `BEGIN:VCALENDAR\r\n${head}${body}END:VCALENDAR\r\n`
}

function headOf(): ContentLine[] {
  return [plainLine('VERSION', '2.0'), plainLine('PRODID', PRODUCT), plainLine('CALSCALE', 'GREGORIAN')]
}

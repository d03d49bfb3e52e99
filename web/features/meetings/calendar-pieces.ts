/** So many characters go to the server at once: with all that JSON writes twice it stays below what the server takes. */
const LONGEST = 500_000

/**
 * What of a calendar file is sent: its events with people, the times of one that repeats together, in pieces that are each a calendar.
 * What one has with nobody stays in the browser. Pure.
 */
export function calendarPieces(text: string): string[] {
  const byUid = Map.groupBy(text.match(/^BEGIN:VEVENT\r?\n[\s\S]*?^END:VEVENT/gim) ?? [], uidOf)
  const wanted = [...byUid.values()].map((events) => events.join('\r\n')).filter(hasPeople)
  const pieces: string[] = []
  let piece: string[] = []
  let length = 0
  for (const events of wanted) {
    if (length + events.length > LONGEST && piece.length > 0) {
      pieces.push(asCalendar(piece))
      piece = []
      length = 0
    }
    piece.push(events)
    length += events.length
  }
  return piece.length > 0 ? [...pieces, asCalendar(piece)] : pieces
}

/** Whether a file says of itself that it is a calendar. Pure. */
export function isCalendarText(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
}

function uidOf(event: string): string {
  return /^UID[:;](?:.|\r?\n[ \t])*/im.exec(event)?.[0].replaceAll(/\r?\n[ \t]/g, '') ?? ''
}

function hasPeople(events: string): boolean {
  return /^(?:ATTENDEE|ORGANIZER)[:;]/im.test(events)
}

function asCalendar(events: readonly string[]): string {
  return `BEGIN:VCALENDAR\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`
}

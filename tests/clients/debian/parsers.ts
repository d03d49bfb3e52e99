import ICAL from 'ical.js'
import { runProgram } from './run-program.ts'

/** What a parser reads of a calendar. */
export interface ReadCalendar {
  readonly name: string
  readonly events: readonly ReadEvent[]
}

/** What a parser reads of an event. */
interface ReadEvent {
  readonly uid: string
  readonly name: string
  /** The days on which it begins and before which it ends. */
  readonly from: string
  readonly until: string
  /** Its rule, the parts in the order of their names; null where it comes once. */
  readonly rule: string | null
  /** The days on which it comes in the years asked for. */
  readonly days: readonly string[]
}

/** The years asked for, of which the last is a leap year. */
const YEARS = [2026, 2027, 2028]
const [FIRST, LAST] = [YEARS[0]!, YEARS.at(-1)!]

/** What ical.js reads, which Thunderbird is built on. Throws for what is no calendar. */
export function readByIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const rule = component.getFirstPropertyValue('rrule')
    return {
      uid: event.uid,
      name: event.summary,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      rule: rule === null ? null : sorted(rule.toString()),
      days: daysOf(event),
    }
  })
  // ical.js 2.2 knows no NAME, and gives its value as it stands.
  const name = String(calendar.getFirstPropertyValue('name')).replaceAll(/\\([;,\\])/g, '$1')
  return { name, events: byUid(events) }
}

function daysOf(event: ICAL.Event): string[] {
  const days: string[] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next && next.year <= LAST; next = iterator.next())
    if (next.year >= FIRST) days.push(next.toString().slice(0, 10))
  return days
}

/** The events by icalendar, which khal is built on; the days on which they come by vobject and dateutil, which khard has. */
const SCRIPT = `
import datetime, json, sys, icalendar, vobject
text = sys.stdin.read()
calendar = icalendar.Calendar.from_ical(text)
assert [problem for part in calendar.walk() for problem in part.errors] == []
assert str(calendar["VERSION"]) == "2.0" and str(calendar["PRODID"]) and str(calendar["NAME"]) == str(calendar["X-WR-CALNAME"])
first, last = datetime.datetime(${FIRST}, 1, 1), datetime.datetime(${LAST}, 12, 31)
days = {}
for event in vobject.readOne(text).contents.get("vevent", []):
    start = event.dtstart.value
    once = [datetime.datetime(start.year, start.month, start.day)]
    all = event.rruleset.between(first, last, inc=True) if "rrule" in event.contents else [one for one in once if first <= one <= last]
    days[event.uid.value] = [one.date().isoformat() for one in all]
def tell(event):
    assert event["DTSTAMP"].dt and str(event["UID"])
    rule = event.get("RRULE")
    return {"uid": str(event["UID"]), "name": str(event["SUMMARY"]), "from": event["DTSTART"].dt.isoformat(),
        "until": event["DTEND"].dt.isoformat(), "rule": rule and rule.to_ical().decode(), "days": days[str(event["UID"])]}
print(json.dumps({"name": str(calendar["X-WR-CALNAME"]), "events": [tell(one) for one in calendar.walk("VEVENT")]}))
`

/** What two parsers of Debian's Python read. Throws what they said when one of them could not. */
export async function readByPython(text: string): Promise<ReadCalendar> {
  const { code, output } = await runProgram('/usr/bin/python3', ['-c', SCRIPT], text)
  if (code !== 0) throw new Error(output)
  const { name, events } = JSON.parse(output) as ReadCalendar
  return { name, events: byUid(events.map((event) => ({ ...event, rule: event.rule && sorted(event.rule) }))) }
}

function sorted(rule: string): string {
  return rule.split(';').sort().join(';')
}

function byUid(events: readonly ReadEvent[]): ReadEvent[] {
  return [...events].sort((one, other) => (one.uid < other.uid ? -1 : 1))
}

import { timesOf } from '../events/times-of.ts'
import { type Component, lineOf } from '../lines/component.ts'
import { instantOf, readReadings } from '../lines/instant.ts'

/** A stretch of time, each end open where it is null. */
export interface TimeRange {
  readonly start: Date | null
  readonly end: Date | null
}

/** The rules of one event are followed so far: three centuries of every year, 27 years of every day. */
const MOST_STEPS = 10_000
/** Beyond what anybody plans; the stretch of an open end. */
const LAST = Date.UTC(2200, 0, 1)
const FIRST = Date.UTC(1600, 0, 1)

/** Whether an event or a task has to do with a stretch of time (RFC 4791 §9.9). Other components have not. Pure. */
export function spansTime(component: Component, { start, end }: TimeRange, zone: string): boolean {
  const [from, to] = [start?.getTime() ?? FIRST, end?.getTime() ?? LAST]
  if (component.name === 'VEVENT')
    return timesOf(component, { from, to, zone, patience: { left: MOST_STEPS } }).some(
      (time) => time.start < to && (time.end > from || time.start >= from),
    )
  return component.name === 'VTODO' && taskSpans(component, { from, to, zone })
}

/** By its due moment, else by its beginning, else by when it was made or done; one that says none of it is always there. */
function taskSpans(task: Component, { from, to, zone }: { from: number; to: number; zone: string }): boolean {
  const at = (name: string) => {
    const [reading] = readReadings(lineOf(task, name), zone)
    return reading ? instantOf(reading) : null
  }
  const [begin, due] = [at('DTSTART'), at('DUE')]
  if (begin !== null || due !== null) return (begin ?? due)! < to && (due ?? begin)! >= from
  const [made, done] = [at('CREATED'), at('COMPLETED')]
  if (done !== null) return (made ?? done) <= to && done >= from
  return made === null || made <= to
}

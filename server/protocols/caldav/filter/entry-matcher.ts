import {
  type Component,
  type ContentLine,
  RESOURCE_LIMITS,
  readCalendar,
  spansTime,
  unescapeText,
} from '@lazo/calendar'
import {
  type CalendarFilter,
  type CalendarParamFilter,
  type CalendarPropFilter,
  type TextMatch,
  textMatcher,
} from '@lazo/davxml'
import type { CalendarEntry } from '#domain/calendars/calendar-entry.ts'

/** Where clocks stand that say nothing of it. */
const ZONE = 'UTC'

/** Tells whether something in a calendar answers a filter (RFC 4791 §9.7); without one all does. Pure. */
export function entryMatcher(filter: CalendarFilter | null): (entry: CalendarEntry) => boolean {
  if (filter === null || isEverything(filter)) return () => true
  return (entry) => {
    const calendar = readCalendar(entry.write(), RESOURCE_LIMITS)
    return matches({ name: '', lines: [], components: [calendar] }, filter)
  }
}

function isEverything({ name, isNotDefined, timeRange, propFilters, compFilters }: CalendarFilter): boolean {
  return name === 'VCALENDAR' && !isNotDefined && !timeRange && propFilters.length + compFilters.length === 0
}

/** Whether a component has one inside that answers. */
function matches({ components }: Component, filter: CalendarFilter): boolean {
  const named = components.filter(({ name }) => name === filter.name)
  if (filter.isNotDefined) return named.length === 0
  const { timeRange, propFilters, compFilters } = filter
  return named.some(
    (one) =>
      (timeRange === null || spansTime(one, timeRange, ZONE)) &&
      propFilters.every((wanted) => hasProperty(one, wanted)) &&
      compFilters.every((wanted) => matches(one, wanted)),
  )
}

function hasProperty(
  { lines }: Component,
  { name, isNotDefined, textMatch, paramFilters }: CalendarPropFilter,
): boolean {
  const named = lines.filter((line) => line.name === name)
  if (isNotDefined) return named.length === 0
  return named.some(
    (line) =>
      (textMatch === null || isMatched([unescapeText(line.value)], textMatch)) &&
      paramFilters.every((wanted) => hasParam(line, wanted)),
  )
}

function hasParam({ params }: ContentLine, { name, isNotDefined, textMatch }: CalendarParamFilter): boolean {
  const values = params.get(name)
  if (isNotDefined) return values === undefined
  return values !== undefined && (textMatch === null || isMatched(values, textMatch))
}

function isMatched(texts: readonly string[], { isNegated, ...pattern }: TextMatch): boolean {
  const found = texts.some(textMatcher(pattern))
  return isNegated ? !found : found
}

import { type Card, contactKindsProperty, customProperty, functionsProperty, sectorsProperty } from '@lazo/jscontact'
import { setMember } from '../convert/set-member.ts'
import { entryMaps } from './entry-maps.table.ts'
import { isJsonMap, isSameSpelling, type JsonMap, saysNothing } from './same-spelling.ts'

/** A card before and after an edit; in both is only what the edit may have touched. */
export interface Settled {
  before: Card
  after: Card
}

/** What one card says before an edit, in two ways, and after it. */
interface Sides {
  /** All that the device was given. */
  full: unknown
  /** What of it the program shows. */
  shown: unknown
  sent: unknown
}

/** Members of a card that only tell who wrote it when. */
const OF_THE_WRITER = new Set(['@type', 'version', 'uid', 'prodId', 'created', 'updated'])

/**
 * Tells what a device changed: what came back as it went out, in whatever spelling, is no change, and neither is the lack
 * of what its program does not show.
 */
export function settleCards(full: Card, shown: Card, sent: Card): Settled {
  const [before, after] = settleMembers({ full, shown, sent } as unknown as Members, OF_THE_WRITER)
  return { before: before as unknown as Card, after: after as unknown as Card }
}

interface Members {
  full: JsonMap
  shown: JsonMap
  sent: JsonMap
}

/** A map that is not there has no entries: those that nobody was shown stay. */
function nothingIn(name: string): object | undefined {
  return MAPS.has(name) ? {} : undefined
}

function settleMembers({ full, shown, sent }: Members, ignored: ReadonlySet<string>): [JsonMap, JsonMap] {
  const before = {}
  const after = {}
  for (const name of new Set([...Object.keys(full), ...Object.keys(shown), ...Object.keys(sent)])) {
    const sides = { full: own(full, name), shown: own(shown, name), sent: own(sent, name) ?? nothingIn(name) }
    const isIgnored = ignored.has(name) || saysNothing(name, sides.sent ?? sides.full)
    const [one, other] = isIgnored ? [sides.full, sides.full] : settle(name, sides)
    if (one !== undefined) setMember(before, name, one)
    if (other !== undefined) setMember(after, name, other)
  }
  return [before, after]
}

/** The properties of a card that hold any number of entries; no object inside a card has members of these names. */
const MAPS: ReadonlySet<string> = new Set([
  'keywords',
  'members',
  'relatedTo',
  'localizations',
  contactKindsProperty,
  sectorsProperty,
  functionsProperty,
  customProperty,
  ...entryMaps.map(({ path }) => path),
])

/** Takes out of an edited card the maps that the edit emptied. */
export function withoutEmptied(card: Card, base: Card): Card {
  const emptied = [...MAPS].filter((name) => sizeOf(card, name) === 0 && sizeOf(base, name) !== 0)
  if (emptied.length === 0) return card
  return Object.fromEntries(Object.entries(card).filter(([name]) => !emptied.includes(name))) as unknown as Card
}

function sizeOf(card: Card, name: string): number | undefined {
  const map = own(card as unknown as JsonMap, name)
  return isJsonMap(map) ? Object.keys(map).length : undefined
}

const NOTHING: ReadonlySet<string> = new Set()

function settle(name: string, { full, shown, sent }: Sides): [before: unknown, after: unknown] {
  if (sent !== undefined && full !== undefined && isSameSpelling(name, full, sent)) return [full, full]
  if (isSameSpelling(name, shown, sent)) return [shown, shown]
  const known = shown ?? (isJsonMap(full) ? {} : undefined)
  if (!isJsonMap(known) || !isJsonMap(sent)) return [shown, sent]
  return settleMembers({ full: isJsonMap(full) ? full : {}, shown: known, sent }, NOTHING)
}

function own(object: JsonMap, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

import { makeParam } from '../../jcard/jcard-params.ts'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { WrittenProperty } from '../write/vcard-draft.ts'

/** Adds PROP-ID to entries that a reader would call otherwise, since others before them went or came. */
export function addNeededIds(lines: WrittenProperty[]): WrittenProperty[] {
  const collections = Map.groupBy(lines.filter(isEntry), ({ units }) => collectionOf(units[0]!))
  const needy = new Set([...collections.values()].filter((entries) => !areFound(entries)).flat())
  return lines.map((line) => (needy.has(line) ? { ...line, property: withId(line) } : line))
}

/** Properties that tell of an entry beside the one that it began with. */
const BESIDE = new Set(['X-ABLABEL', 'X-ABADR', 'LABEL', 'BIRTHPLACE', 'DEATHPLACE'])

/** A property that tells a whole entry of a map with ids of its own. */
function isEntry({ property, units }: WrittenProperty): boolean {
  return (
    units.length === 1 &&
    /^[^/]+(?:\/pronouns)?\/[\w-]+$/.test(units[0]!) &&
    !BESIDE.has(property.key) &&
    !NO_IDS.test(units[0]!)
  )
}

const NO_IDS = /^(?:relatedTo|vCardProps|speakToAs\/grammaticalGender)/

/** Says whether a reader gives the entries the ids they have: those that say theirs, and k1, k2, … in order to the rest. */
function areFound(entries: WrittenProperty[]): boolean {
  const told = new Set(entries.map(({ property }) => idOf(property)).filter((id) => id !== undefined))
  const seen = new Set<string>()
  let count = 0
  return entries.every(({ property, units }) => {
    const id = units[0]!.slice(units[0]!.lastIndexOf('/') + 1)
    if (idOf(property) === id || seen.has(id)) return seen.add(id)
    do count += 1
    while (told.has(`k${count}`))
    return seen.add(id) && id === `k${count}`
  })
}

function withId({ property, units }: WrittenProperty): RawProperty {
  if (idOf(property) !== undefined) return property
  const id = units[0]!.slice(units[0]!.lastIndexOf('/') + 1)
  return { ...property, params: [...property.params, makeParam('PROP-ID', [id])] }
}

function collectionOf(unit: string): string {
  return unit.slice(0, unit.lastIndexOf('/'))
}

function idOf({ params }: RawProperty): string | undefined {
  return params.find(({ key }) => key === 'PROP-ID')?.values[0]
}

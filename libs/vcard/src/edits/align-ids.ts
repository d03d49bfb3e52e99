import { type Card, isSameJson } from '@lazo/jscontact'
import { entriesAt } from '../convert/entry-family.ts'
import { type EntryMap, entryMaps } from './entry-maps.table.ts'
import { type JsonMap, spell } from './same-spelling.ts'

/** The cards between which entries are to be found again. */
export interface Alignment {
  /** What the device was given, as cards: all of it, and what its program shows of it. */
  given: readonly Card[]
  sent: Card
  /** Paths of the entries whose ids the device said itself. */
  told: ReadonlySet<string>
  /** The cards in which ids are taken; of what is new in the last, equal entries are one. */
  known: readonly Card[]
}

/** The ids that entries of the sent card have in truth, by map and the id they were read with. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>

type Entries = { [id: string]: JsonMap }
type Mark = (entry: JsonMap, map: EntryMap) => string

/**
 * Finds the entries of a sent card again among those that the device was given: by PROP-ID, then by all they say, by their
 * value, and at last the first of the same kind. What is found nowhere is new and gets an id that nothing has.
 */
export function alignIds(alignment: Alignment): Renames {
  return new Map(entryMaps.map((map) => [map.path, alignMap(map, alignment)]))
}

function alignMap(map: EntryMap, { given, sent, told, known }: Alignment): Map<string, string> {
  const entries = entriesAt<JsonMap>(sent, map.path)
  if (Object.keys(entries).length === 0) return new Map()
  const forms = given.map((card) => entriesAt<JsonMap>(card, map.path))
  const search = new Search(map, entries)
  search.match((id, entry) => {
    const isFound = forms.some((form) => form[id] && (told.has(`${map.path}/${id}`) || isSameJson(form[id], entry)))
    return isFound ? id : undefined
  })
  for (const mark of [markOfAll, markOfValue, markOfLabel, markOfKind]) search.pairUp(forms, mark)
  search.pairUp([entriesAt(known.at(-1)!, map.path)], markOfAll)
  search.match(freeIds([...search.found.values(), ...known.flatMap((card) => Object.keys(entriesAt(card, map.path)))]))
  return search.found
}

/** The search for the entries of one map. */
class Search {
  /** What entries of the sent card were found to be. */
  readonly found = new Map<string, string>()
  readonly #map: EntryMap
  readonly #entries: Entries

  constructor(map: EntryMap, entries: Entries) {
    this.#map = map
    this.#entries = entries
  }

  /** Gives those that were not found yet the ids that `find` knows. */
  match(find: (id: string, entry: JsonMap) => string | undefined): void {
    for (const [id, entry] of Object.entries(this.#entries)) {
      const itsId = this.found.has(id) ? undefined : find(id, entry)
      if (itsId !== undefined) this.found.set(id, itsId)
    }
  }

  /** Pairs them with those of equal marks, in their order; each of those is there in several forms. */
  pairUp(forms: readonly Entries[], mark: Mark): void {
    if (this.found.size === Object.keys(this.#entries).length) return
    const used = new Set(this.found.values())
    const byMark = new Map<string, Set<string>>()
    for (const [id, entry] of forms.flatMap((form) => Object.entries(form))) {
      const text = mark(entry, this.#map)
      byMark.set(text, (byMark.get(text) ?? new Set()).add(id))
    }
    const queues = new Map([...byMark].map(([text, ids]) => [text, ids.values().filter((id) => !used.has(id))]))
    this.match((_, entry) => {
      const next = queues.get(mark(entry, this.#map))?.next().value
      if (next !== undefined) used.add(next)
      return next
    })
  }
}

function markOfAll(entry: JsonMap): string {
  return spell('', entry)
}

function markOfValue(entry: JsonMap, { tells, fixed = [] }: EntryMap): string {
  const telling = tells.find((name) => entry[name] !== undefined) ?? ''
  return spell('', [fixed.map((name) => entry[name] ?? null), spell(telling, entry[telling])])
}

function markOfLabel(entry: JsonMap, map: EntryMap): string {
  return spell('', [markOfKind(entry, map), entry['label'] ?? null])
}

function markOfKind({ contexts, features, ...entry }: JsonMap, { fixed = [] }: EntryMap): string {
  return spell('', [fixed.map((name) => entry[name] ?? null), { contexts, features }])
}

/** Gives new ids, that which is wanted if it is free. */
function freeIds(known: readonly string[]): (wanted: string) => string {
  const taken = new Set(known)
  let count = 0
  return (wanted) => {
    let id = wanted
    while (taken.has(id)) id = `k${(count += 1)}`
    taken.add(id)
    return id
  }
}

import { type Card, isSameJson } from '@lazo/jscontact'
import { setMember } from './card-draft.ts'

type JsonObject = { [name: string]: unknown }

/** Members that tell an entry of a map from the others, whatever else is known of it. */
const TELLING = ['address', 'number', 'uri', 'user', 'note', 'language', 'full', 'name', 'kind'] as const

/** Who the card is, which no attribute changes. */
const IDENTITY = new Set(['@type', 'version', 'uid', 'created', 'updated'])

/**
 * Takes over what another program changed in an entry: `before` is what the attributes said of the card when it was written, `after`
 * what they say now. Only what went, came or changed is touched; all else keeps what attributes cannot say.
 */
export function takeEdits(card: Card, before: Card, after: Card): Card {
  const [old, now] = [before, after] as unknown as [JsonObject, JsonObject]
  const edited: JsonObject = { ...(card as unknown as JsonObject) }
  for (const property of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (IDENTITY.has(property) || isSameJson(old[property], now[property])) continue
    const taken = editValue(edited[property], old[property], now[property])
    if (taken === undefined) delete edited[property]
    else edited[property] = taken
  }
  return edited as unknown as Card
}

function editValue(mine: unknown, was: unknown, is: unknown): unknown {
  const [own, old, now] = [mine ?? {}, was ?? {}, is ?? {}]
  if (!isObject(own) || !isObject(old) || !isObject(now)) return is
  const isMap = [own, old, now].every((object) => Object.values(object).every(isObject))
  const edited = isMap ? editEntries(own, old, now) : editMembers(own, old, now)
  return Object.keys(edited).length === 0 ? undefined : edited
}

function editMembers(own: JsonObject, old: JsonObject, now: JsonObject): JsonObject {
  const members: JsonObject = {}
  const isGone = (name: string) => Object.hasOwn(old, name) && !Object.hasOwn(now, name)
  for (const [name, value] of Object.entries(own)) if (!isGone(name)) setMember(members, name, value)
  for (const [name, value] of Object.entries(now)) if (!isSameJson(old[name], value)) setMember(members, name, value)
  return members
}

/** A map of entries by id: which of our own is meant tell its address, its number … */
function editEntries(mine: JsonObject, was: JsonObject, is: JsonObject): JsonObject {
  const [before, after] = [textsOf(was), textsOf(is)]
  const gone = Object.values(was).filter((entry) => !after.has(JSON.stringify(entry)))
  const marks = new Set(gone.map(markOf))
  // What attributes say of an address may have nothing in common with how the card has it.
  const isOnly = gone.length === 1 && before.size === 1 && Object.keys(mine).length === 1
  const entries: JsonObject = {}
  for (const [id, entry] of Object.entries(mine))
    if (!isOnly && !marks.has(markOf(entry))) setMember(entries, id, entry)
  for (const [id, entry] of Object.entries(is))
    if (!before.has(JSON.stringify(entry))) setMember(entries, freeId(entries, id), entry)
  return entries
}

/** Both sides were read alike, so the same entry has the same text. */
function textsOf(entries: JsonObject): ReadonlySet<string> {
  return new Set(Object.values(entries).map((entry) => JSON.stringify(entry)))
}

function markOf(entry: unknown): string {
  const object = entry as JsonObject
  const telling = TELLING.find((name) => object[name] !== undefined)
  if (telling === undefined) return JSON.stringify(object)
  return `${telling}:${String(object[telling]).replace(/^tel:/i, '')}`
}

function freeId(taken: JsonObject, id: string): string {
  if (!Object.hasOwn(taken, id)) return id
  for (let number = 2; ; number += 1) if (!Object.hasOwn(taken, `${id}-${number}`)) return `${id}-${number}`
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

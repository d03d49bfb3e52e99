import type { Card } from '@lazo/jscontact'
import { identityOf } from './same-value.ts'

type JsonObject = Record<string, unknown>

/** Properties of which one value is enough: a second employer from a list would be a change of job, and that is reported instead. */
const ONE_IS_ENOUGH = new Set(['organizations', 'titles', 'anniversaries', 'media', 'speakToAs'])
/** What says who the card is, never what is in it. */
const NEVER = new Set(['@type', 'version', 'uid', 'updated', 'created', 'prodId', 'localizations'])

/** The card with what it lacks and the incoming one has; nothing of it is changed or removed. Pure. */
export function fillCard(card: Card, incoming: Card, region: string): Card {
  const filled: JsonObject = { ...(card as unknown as JsonObject) }
  for (const [property, value] of Object.entries(incoming)) {
    if (NEVER.has(property)) continue
    const present = filled[property]
    if (present === undefined) filled[property] = value
    else if (isObject(present) && isObject(value) && property !== 'name')
      filled[property] = fillMap(property, present, value, region)
  }
  return filled as unknown as Card
}

/** The incoming card's properties over the card's; what only the card has stays. Pure. */
export function overwriteCard(card: Card, incoming: Card): Card {
  const taken = Object.fromEntries(Object.entries(incoming).filter(([property]) => !NEVER.has(property)))
  return { ...card, ...taken }
}

function fillMap(property: string, present: JsonObject, incoming: JsonObject, region: string): JsonObject {
  const isFilled = Object.keys(present).length > 0
  if (property === 'organizations' && isFilled) return nameOrganization(present, incoming)
  if (ONE_IS_ENOUGH.has(property) && isFilled) return present
  const known = new Set(Object.values(present).map((entry) => identityOf(property, entry, region)))
  const filled = { ...present }
  for (const [id, entry] of Object.entries(incoming)) {
    if (!isObject(entry)) {
      filled[id] ??= entry
      continue
    }
    if (!known.has(identityOf(property, entry, region))) filled[freeId(filled, id)] = entry
  }
  return filled
}

/** An organization of which only the department was known takes its name from one that says nothing else. */
function nameOrganization(present: JsonObject, incoming: JsonObject): JsonObject {
  const [id, own] = Object.entries(present)[0]!
  const [named] = Object.values(incoming).filter((one) => isObject(one) && one['name'] !== undefined)
  const isNameless = Object.values(present).every((one) => isObject(one) && one['name'] === undefined)
  if (!isNameless || !isObject(own) || !isObject(named)) return present
  return { ...present, [id]: { ...own, name: named['name'] } }
}

/** The id if it is free, else the id with the first number that makes it so. */
function freeId(taken: JsonObject, id: string): string {
  if (!Object.hasOwn(taken, id)) return id
  for (let n = 2; ; n += 1) if (!Object.hasOwn(taken, `${id}-${n}`)) return `${id}-${n}`
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

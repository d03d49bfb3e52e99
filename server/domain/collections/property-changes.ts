import { ProductError } from '#base/errors.ts'
import {
  countProperties,
  deleteProperties,
  type PropertyPlace,
  type StoredProperty,
  upsertProperties,
} from '#store/collections/properties.ts'
import type { WriteTx } from '#store/transaction.ts'

/** A property that is set, or with `value: null` removed. */
export interface PropertyChange {
  readonly namespace: string
  readonly name: string
  /** The whole element as it was sent, with its language. */
  readonly value: string | null
}

/** So many properties are kept at one place, each of so many characters, under names of so many. */
const MOST = 100
const LONGEST_VALUE = 64 * 1024
const LONGEST_NAME = 500

/** Writes properties of the actor's at one place; of several changes of one property the last counts (RFC 4918 §9.2). Throws `properties-too-large`. */
export async function writeProperties(
  tx: WriteTx,
  place: PropertyPlace,
  changes: readonly PropertyChange[],
): Promise<void> {
  if (changes.length === 0) return
  const last = [...new Map(changes.map((change) => [`${change.namespace} ${change.name}`, change])).values()]
  last.forEach(requireKeepable)
  const isSet = (change: PropertyChange): change is StoredProperty => change.value !== null
  await deleteProperties(
    tx,
    place,
    last.filter((change) => !isSet(change)),
  )
  await upsertProperties(tx, place, last.filter(isSet))
  if ((await countProperties(tx, place)) > MOST)
    throw tooLarge(`At most ${MOST} properties are kept at one place.`, { limit: MOST })
}

function requireKeepable({ namespace, name, value }: PropertyChange): void {
  const property = { namespace: namespace.slice(0, LONGEST_NAME), name: name.slice(0, LONGEST_NAME) }
  if (namespace.length + name.length > LONGEST_NAME)
    throw tooLarge(`The name of a property has at most ${LONGEST_NAME} characters.`, {
      ...property,
      limit: LONGEST_NAME,
    })
  if (value !== null && value.length > LONGEST_VALUE)
    throw tooLarge(`A property has at most ${LONGEST_VALUE} characters.`, { ...property, limit: LONGEST_VALUE })
}

function tooLarge(message: string, facts: Record<string, string | number>): ProductError {
  return new ProductError('properties-too-large', message, { facts })
}

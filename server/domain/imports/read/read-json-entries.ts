import { isProductError } from '#base/errors.ts'
import { prepareCard } from '../../contacts/prepare-card.ts'
import { remarkOnRefusal } from '../remark-on-refusal.ts'
import { type ImportEntry, identify } from './import-entry.ts'
import { openWrapper } from './open-wrapper.ts'
import type { ReadContext } from './read-context.ts'
import { readJsonValues, refuseItem } from './read-json-values.ts'
import type { JsonItem } from './split-json.ts'

/** The cards of a JSContact file (one, an array, or cards one after another), one entry each. */
export async function* readJsonEntries(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  for await (const read of readJsonValues(chunks, 'object')) {
    if ('reason' in read) yield refuseItem(read.item, read.reason)
    else yield* entriesOf(read.item, read.value, context)
  }
}

function* entriesOf(item: JsonItem, value: unknown, context: ReadContext): Generator<ImportEntry> {
  const cards = openWrapper(value)
  if (cards === null) return yield entryOf(item, value, context)
  for (const card of cards) yield entryOf({ ...item, text: JSON.stringify(card) }, card, context)
}

/** One of these a contact has; objects of other programs are none. */
const TELLING = [
  '@type',
  'uid',
  'name',
  'nicknames',
  'organizations',
  'emails',
  'phones',
  'onlineServices',
  'addresses',
  'members',
]

function entryOf(item: JsonItem, value: unknown, context: ReadContext): ImportEntry {
  const isContact = TELLING.some((name) => Object.hasOwn(Object(value) as object, name))
  if (!isContact) return refuseItem(item, { code: 'no-contact', facts: {} })
  const hasOwnUid = typeof value === 'object' && value !== null && 'uid' in value && typeof value.uid === 'string'
  try {
    const { card, warnings } = prepareCard(value, context.newUid)
    return identify({ ...item, sourceKey: null, card, hasOwnUid, warnings, reason: null })
  } catch (error) {
    if (isProductError(error)) return refuseItem(item, remarkOnRefusal(error))
    throw error
  }
}

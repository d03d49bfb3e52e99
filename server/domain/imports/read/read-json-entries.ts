import { isProductError } from '#base/errors.ts'
import { prepareCard } from '../../contacts/prepare-card.ts'
import type { Remark } from '../../remark.ts'
import { remarkOnRefusal } from '../remark-on-refusal.ts'
import { type ImportEntry, identify } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'
import { type JsonItem, JsonSplitter } from './split-json.ts'

const LARGEST_CARD = { characters: 40 * 1024 * 1024, values: 1_000_000 }
const EXCESS = { characters: 'json-too-long', values: 'json-too-many-values' } as const

/** The cards of a JSContact file (an array, or cards one after another), one entry each. */
export async function* readJsonEntries(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  const decoder = new TextDecoder()
  const splitter = new JsonSplitter(LARGEST_CARD)
  for await (const chunk of chunks)
    for (const item of splitter.feed(decoder.decode(chunk, { stream: true }))) yield entryOf(item, context)
  const open = splitter.end()
  if (open !== null) yield refused({ line: open, text: '', excess: null }, { code: 'json-cut', facts: {} })
}

function entryOf(item: JsonItem, context: ReadContext): ImportEntry {
  if (item.excess) return refused(item, { code: EXCESS[item.excess], facts: { limit: LARGEST_CARD[item.excess] } })
  let value: unknown
  try {
    value = JSON.parse(item.text)
  } catch {
    return refused(item, { code: 'no-json', facts: {} })
  }
  const hasOwnUid = typeof value === 'object' && value !== null && 'uid' in value && typeof value.uid === 'string'
  try {
    const { card, warnings } = prepareCard(value, context.newUid)
    return identify({ ...item, sourceKey: null, card, hasOwnUid, warnings, reason: null })
  } catch (error) {
    if (isProductError(error)) return refused(item, remarkOnRefusal(error))
    throw error
  }
}

function refused(item: JsonItem, reason: Remark): ImportEntry {
  return identify({ ...item, sourceKey: null, card: null, hasOwnUid: false, warnings: [], reason })
}

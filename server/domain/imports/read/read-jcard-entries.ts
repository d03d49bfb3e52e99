import { defaultLimits, JcardError, jcardToRaw, type RawCard, vcardToCard } from '@lazo/vcard'
import { type ImportEntry, identify } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'
import { readJsonValues, refuseItem } from './read-json-values.ts'
import type { JsonItem } from './split-json.ts'

/** The cards of a jCard file (RFC 7095): one, an array, or one after another. */
export async function* readJcardEntries(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  for await (const read of readJsonValues(chunks, 'jcard')) {
    if ('reason' in read) yield refuseItem(read.item, read.reason)
    else for (const value of cardsIn(read.value)) yield entryOf(read.item, value, context)
  }
}

/** Drafts before RFC 7095 put several cards into a `vcardstream`. */
function cardsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value[0] === 'vcardstream' ? value.slice(1) : [value]
}

function entryOf(item: JsonItem, value: unknown, context: ReadContext): ImportEntry {
  const raw = readRaw(value)
  if (raw === null) return refuseItem(item, { code: 'no-jcard', facts: {} })
  if (raw.properties.length === 0) return refuseItem(item, { code: 'vcard-empty', facts: {} })
  const limit = defaultLimits.properties
  if (raw.properties.length > limit)
    return refuseItem(item, { code: 'over-properties', facts: { line: item.line, limit } })
  let hasOwnUid = true
  const newUid = () => {
    hasOwnUid = false
    return context.newUid()
  }
  const { card, warnings } = vcardToCard(raw, { newUid })
  return identify({
    line: item.line,
    text: JSON.stringify(raw.properties),
    sourceKey: null,
    card,
    hasOwnUid,
    warnings,
    reason: null,
  })
}

function readRaw(value: unknown): RawCard | null {
  try {
    return jcardToRaw(value)
  } catch (error) {
    if (error instanceof JcardError) return null
    throw error
  }
}

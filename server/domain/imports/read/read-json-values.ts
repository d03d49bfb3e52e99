import type { Remark } from '../../remark.ts'
import { decodeChunks } from './decode-chunks.ts'
import { type ImportEntry, identify } from './import-entry.ts'
import { type JsonItem, JsonSplitter, type JsonUnit } from './split-json.ts'

const LARGEST_CARD = { characters: 40 * 1024 * 1024, values: 1_000_000 }

/** One value of a JSON file, or why it cannot be read. */
export type JsonRead = { readonly item: JsonItem } & ({ readonly value: unknown } | { readonly reason: Remark })

/** The objects or the jCards of a JSON file: those of an array, or one after another, each on a line or not. */
export async function* readJsonValues(chunks: AsyncIterable<Uint8Array>, unit: JsonUnit): AsyncGenerator<JsonRead> {
  const splitter = new JsonSplitter(LARGEST_CARD, unit)
  for await (const text of decodeChunks(chunks)) for (const item of splitter.feed(text)) yield parse(item)
  const open = splitter.end()
  if (open !== null) yield { item: { line: open, text: '', excess: null }, reason: { code: 'json-cut', facts: {} } }
}

/** The entry of a value that is no contact. */
export function refuseItem(item: JsonItem, reason: Remark): ImportEntry {
  return identify({ ...item, sourceKey: null, card: null, hasOwnUid: false, warnings: [], reason })
}

function parse(item: JsonItem): JsonRead {
  if (item.excess) return { item, reason: limitRemark(item.excess) }
  try {
    return { item, value: JSON.parse(item.text) as unknown }
  } catch {
    return { item, reason: { code: 'no-json', facts: {} } }
  }
}

function limitRemark(excess: keyof typeof LARGEST_CARD): Remark {
  const code = excess === 'characters' ? 'json-too-long' : 'json-too-many-values'
  return { code, facts: { limit: LARGEST_CARD[excess] } }
}

import { readVcardStream, type VcardRead, vcardToCard } from '@lazo/vcard'
import { type ImportEntry, identify } from './import-entry.ts'
import type { ReadContext } from './read-context.ts'

/** The cards of a vCard file, one entry each; a card that cannot be read is an entry with a reason. */
export async function* readVcardEntries(
  chunks: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<ImportEntry> {
  for await (const read of readVcardStream(chunks)) yield entryOf(read, context)
}

function entryOf(read: VcardRead, context: ReadContext): ImportEntry {
  const problems = read.problems.map(({ remark }) => remark)
  const base = { line: read.line, text: read.source, sourceKey: null }
  if (!read.raw || read.raw.properties.length === 0) {
    const reason = problems[0] ?? { code: 'vcard-empty', facts: {} }
    return identify({ ...base, card: null, hasOwnUid: false, warnings: [], reason })
  }
  let hasOwnUid = true
  const newUid = () => {
    hasOwnUid = false
    return context.newUid()
  }
  const { card, warnings } = vcardToCard(read.raw, { newUid })
  return identify({ ...base, card, hasOwnUid, warnings: [...problems, ...warnings], reason: null })
}

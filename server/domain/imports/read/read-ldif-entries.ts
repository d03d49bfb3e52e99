import { type LdifContact, readLdifContacts } from '@lazo/ldif'
import { type ImportEntry, identify } from './import-entry.ts'

/** The entries of an LDIF file, groups last; an entry that is no contact, and a change that adds nothing, has a reason. */
export async function* readLdifEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportEntry> {
  for await (const contact of readLdifContacts(chunks)) yield entryOf(contact)
}

/** A uid that was made of the name of an entry is its own: the next reading of the file makes it again. */
function entryOf({ line, source, card, warnings, reason }: LdifContact): ImportEntry {
  return identify({ line, text: source, sourceKey: null, card, hasOwnUid: card !== null, warnings, reason })
}

import { indexCard } from '@lazo/jscontact'
import type { ImportEntry } from './read/import-entry.ts'

/** The e-mails that stand in more than one entry of a file, as keys: they identify nobody. Reads the file once. */
export async function findRepeatedEmails(entries: AsyncIterable<ImportEntry>, region: string): Promise<Set<string>> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for await (const entry of entries) {
    if (!entry.card?.emails) continue
    const keys = new Set(
      indexCard(entry.card, { region })
        .handles.filter((h) => h.kind === 'email')
        .map((h) => h.key),
    )
    for (const key of keys) {
      if (seen.has(key)) repeated.add(key)
      else seen.add(key)
    }
  }
  return repeated
}

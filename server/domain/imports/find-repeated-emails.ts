import type { Card } from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import type { ImportEntry } from './read/import-entry.ts'

/**
 * The e-mails that stand in more than one entry of a source, as keys: they identify nobody. Among several files the same entry may
 * stand twice, and two kinds may tell of one person. Reads everything once.
 */
export async function findRepeatedEmails(entries: AsyncIterable<ImportEntry>): Promise<Set<string>> {
  const seen = new Map<string, string>()
  const repeated = new Set<string>()
  for await (const entry of entries) {
    if (!entry.card?.emails) continue
    for (const key of emailKeys(entry.card)) {
      const ofSource = entry.origin === null ? key : `${entry.origin.kind} ${key}`
      const first = seen.get(ofSource)
      if (first === undefined) seen.set(ofSource, entry.rowKey)
      else if (first !== entry.rowKey || entry.origin === null) repeated.add(key)
    }
  }
  return repeated
}

function emailKeys({ emails }: Card): Set<string> {
  return new Set(Object.values(emails ?? {}).flatMap(({ address }) => normalEmail(address)?.key ?? []))
}

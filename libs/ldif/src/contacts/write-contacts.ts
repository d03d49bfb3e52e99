import { type Card, entriesByPreference } from '@lazo/jscontact'
import { cardToEntry, fileDn } from '../person/card-to-entry.ts'
import { withOwnCard } from '../person/own-card.ts'
import { LDIF_HEAD, writeEntry } from '../write/write-ldif.ts'

/** Groups wait for the end, up to here; then those to come name their members by uid alone. */
const WAITING_GROUPS = 10_000
/** Members whose address is remembered for the groups. */
const REMEMBERED_ADDRESSES = 100_000

/**
 * Cards as an LDIF file that address books and directories read, and from which our reader loses nothing. Groups come last, and
 * name their members as Thunderbird looks for them: with the address.
 */
export async function* writeLdifContacts(cards: AsyncIterable<Card>): AsyncGenerator<string> {
  const addresses = new Map<string, string>()
  const groups: Card[] = []
  yield LDIF_HEAD
  for await (const card of cards) {
    const { uid = '' } = card
    const [email] = entriesByPreference(card.emails)
    if (email && addresses.size < REMEMBERED_ADDRESSES) addresses.set(uid, email.address)
    if (card.kind === 'group' && groups.length < WAITING_GROUPS) groups.push(card)
    else yield writeCard(card, addresses)
  }
  for (const group of groups) yield writeCard(group, addresses)
}

function writeCard(card: Card, addresses: ReadonlyMap<string, string>): string {
  const dnOf = (uid: string) => fileDn(uid, addresses.get(uid))
  const entry = cardToEntry(card, { dn: dnOf(card.uid ?? ''), memberDn: dnOf })
  return writeEntry(withOwnCard(entry, card))
}

import type { Card, EmailAddress, SetOf } from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import type { StoredMember } from '#store/members/reader.ts'

/** What is said of a member in the book of the team. */
export type TeamMember = Pick<StoredMember, 'name' | 'email' | 'role'>

/** The card of a member who has none yet. Pure. */
export function newTeamCard({ name, email, role }: TeamMember, uid: string): Card & { uid: string } {
  return {
    '@type': 'Card',
    version: '1.0',
    uid,
    kind: 'individual',
    name: { full: name },
    emails: { work: workAddress(email) },
    'lazo.app:contactKinds': kindsOf(role, {}),
  }
}

/** The card with the member's address and place in the house as they are now; what else stands in it stays. Pure. */
export function keptTeamCard(card: Card, { email, role }: TeamMember): Card {
  const kinds = kindsOf(role, card['lazo.app:contactKinds'] ?? {})
  const { 'lazo.app:contactKinds': _, ...rest } = card
  const kept = Object.keys(kinds).length > 0 ? { ...rest, 'lazo.app:contactKinds': kinds } : rest
  if (hasAddress(card, email)) return kept
  return { ...kept, emails: { ...card.emails, work: { ...card.emails?.work, ...workAddress(email) } } }
}

function hasAddress({ emails = {} }: Card, email: string): boolean {
  return Object.values(emails).some(({ address }) => normalEmail(address)?.address === email)
}

function workAddress(address: string): EmailAddress {
  return { address, contexts: { work: true } }
}

/** A guest is no colleague. */
function kindsOf(role: TeamMember['role'], kinds: SetOf<string>): SetOf<string> {
  const { colleague: _, ...others } = kinds
  return role === 'guest' ? others : { ...kinds, colleague: true }
}

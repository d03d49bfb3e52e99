import type { Card } from '@lazo/jscontact'
import type { Party } from '@lazo/talks'

/** What an export says of somebody, as parts of a card; who has no name is called by how they are reached. Pure. */
export function partyParts({ name, mail, phone, profile }: Party): Partial<Card> {
  const full = name ?? mail ?? phone ?? profile
  return {
    ...(full === null ? {} : { name: { full } }),
    ...(mail === null ? {} : { emails: { e1: { address: mail } } }),
    ...(phone === null ? {} : { phones: { p1: { number: phone } } }),
    ...(profile === null ? {} : { onlineServices: { o1: { uri: withScheme(profile) } } }),
  }
}

/** LinkedIn writes some addresses without how they are reached. */
function withScheme(profile: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(profile) ? profile : `https://${profile}`
}

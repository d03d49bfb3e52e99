import type { Card, SetOf } from '@lazo/jscontact'
import type { SamplePerson } from './sample-person.ts'

/** The card of someone who does not exist. */
export function sampleCard(person: SamplePerson, uid: string): Card {
  const { company, title, town, note, profile, sector } = person
  const names = [
    { kind: 'given' as const, value: person.given },
    { kind: 'surname' as const, value: person.surname },
    ...(person.surname2 ? [{ kind: 'surname2' as const, value: person.surname2 }] : []),
  ]
  return {
    '@type': 'Card',
    version: '1.0',
    uid,
    name: { components: names },
    ...(company ? { organizations: { o1: { name: company } } } : {}),
    ...(title ? { titles: { t1: { name: title } } } : {}),
    ...(town ? { addresses: { a1: { components: [{ kind: 'locality', value: town }] } } } : {}),
    ...(note ? { notes: { n1: { note } } } : {}),
    ...(profile ? { onlineServices: { s1: { service: 'LinkedIn', uri: profile } } } : {}),
    emails: Object.fromEntries(person.emails.map((address, i) => [`e${i}`, { address }])),
    phones: Object.fromEntries(person.phones.map((number, i) => [`p${i}`, { number }])),
    keywords: setOf(person.keywords),
    'lazo.app:contactKinds': setOf(person.isCustomer ? ['customer'] : []),
    'lazo.app:sectors': setOf(sector ? [sector] : []),
  }
}

function setOf(members: readonly string[]): SetOf<string> {
  return Object.fromEntries(members.map((member) => [member, true as const]))
}

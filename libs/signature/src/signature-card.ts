import type { Card } from '@lazo/jscontact'
import type { SignaturePart } from './signature-read.ts'

/** What a signature gives a card. */
export type SignatureCard = Pick<
  Card,
  | 'name'
  | 'organizations'
  | 'titles'
  | 'phones'
  | 'emails'
  | 'links'
  | 'onlineServices'
  | 'addresses'
  | 'lazo.app:custom'
>

/**
 * The parts of a signature as they stand in a card, with ids `p1`, `p2` … under each property. Whatever reaches somebody is
 * of work where a company is named; tax numbers become custom fields by their label. Give it the parts that were accepted. Pure.
 */
export function signatureCard(parts: readonly SignaturePart[]): SignatureCard {
  const of = <P extends SignaturePart['part']>(part: P) => valuesOf(parts, part)
  const [name] = of('name')
  const organizations = organizationsOf(parts)
  const work = organizations.length > 0 ? { contexts: { work: true as const } } : {}
  return dropEmpty({
    ...(name ? { name } : {}),
    organizations: byId(organizations),
    titles: byId(
      of('title').map((title) => ({ ...title, ...(organizations.length === 1 ? { organizationId: 'p1' } : {}) })),
    ),
    phones: byId(of('phone').map((phone) => ({ ...work, ...phone }))),
    emails: byId(of('email').map((email) => ({ ...work, ...email }))),
    links: byId(of('link')),
    onlineServices: byId(of('profile')),
    addresses: byId(of('address').map((address) => ({ ...work, ...address }))),
    'lazo.app:custom': Object.fromEntries(of('taxId').map(({ label, number }) => [label, number])),
  })
}

type ValueOf<P extends SignaturePart['part']> = Extract<SignaturePart, { part: P }>['value']

function valuesOf<P extends SignaturePart['part']>(parts: readonly SignaturePart[], part: P): ValueOf<P>[] {
  return parts.flatMap((one) => (one.part === part ? [one.value as ValueOf<P>] : []))
}

/** Units belong to the body they stand under or above; without any they are one of their own. */
function organizationsOf(parts: readonly SignaturePart[]) {
  const units = parts.flatMap((part) => (part.part === 'unit' ? [{ name: part.value }] : []))
  const bodies = parts.flatMap((part) => (part.part === 'organization' ? [part.value] : []))
  if (units.length === 0) return bodies
  const [first, ...others] = bodies
  return [{ ...first, units }, ...others]
}

function byId<Value>(values: readonly Value[]): { [id: string]: Value } {
  return Object.fromEntries(values.map((value, index) => [`p${index + 1}`, value]))
}

function dropEmpty(card: SignatureCard): SignatureCard {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => Object.keys(value).length > 0))
}

import {
  type Address,
  addressLines,
  type Card,
  displayName,
  entriesByPreference,
  familyFirst,
  familyNameOf,
  type Phone,
} from '@lazo/jscontact'
import { type Print, say } from './print.ts'

/** A phone number as lists show it, and what it is for. */
export interface PhoneLine {
  readonly number: string
  readonly kind: string
}

/** What a card is called by on paper. */
export function nameLine(card: Card): string {
  return displayName(card)
}

/** The same as lists show it: with the surnames first where that was asked. */
export function listedName({ request }: Pick<Print, 'request'>, card: Card): string {
  const name = nameLine(card)
  return request.options.names === 'family-first' ? familyFirst(name, familyNameOf(card)) : name
}

/** Where somebody works and as what, on one line; empty without either, and for a card that is called so itself. */
export function workLine(card: Card): string {
  const [title] = Object.values(card.titles ?? {})
  const organization = organizationLine(card)
  return [title?.name, organization].filter((text) => text?.trim()).join(' · ')
}

/** The organization beside a name; empty where the card is called by it. */
export function organizationLine(card: Card): string {
  const [organization] = Object.values(card.organizations ?? {})
  const name = organization?.name?.trim() || (organization?.units?.[0]?.name ?? '')
  return name === nameLine(card) ? '' : name
}

/** The phone numbers of a card, the preferred first. */
export function phoneLines(print: Print, card: Card): PhoneLine[] {
  return entriesByPreference(card.phones).map((phone) => ({
    number: phone.number.replace(/^tel:/i, ''),
    kind: phoneKind(print, phone),
  }))
}

/** The mail addresses of a card, the preferred first. */
export function emailLines(card: Card): string[] {
  return entriesByPreference(card.emails).map(({ address }) => address)
}

/** The web address that stands first, without what everybody knows of it. */
export function linkLine(card: Card): string {
  const [link] = entriesByPreference(card.links)
  return link?.uri.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '') ?? ''
}

/** The address that is wanted first, in the lines of an envelope; empty when the card has none. */
export function postalLines(print: Print, card: Card): string[] {
  const address = chooseAddress(card, print.request.options.address)
  return address ? addressLines(address, { home: print.region, language: print.request.language }) : []
}

/** Who lives there: the name, and the organization too where the address is of work. */
export function recipientLines(print: Print, card: Card): string[] {
  const lines = postalLines(print, card)
  if (lines.length === 0) return []
  const address = chooseAddress(card, print.request.options.address)
  const organization = address?.contexts?.private ? '' : organizationLine(card)
  const names = [nameLine(card), organization].filter((text) => text !== '')
  return [...names, ...(lines[0] === names[0] ? lines.slice(1) : lines)]
}

function chooseAddress(card: Card, wanted: 'work' | 'private' | 'any'): Address | undefined {
  const addresses = entriesByPreference(card.addresses)
  return (wanted === 'any' ? undefined : addresses.find(({ contexts }) => contexts?.[wanted])) ?? addresses[0]
}

function phoneKind(print: Print, { label, features, contexts }: Phone): string {
  if (label?.trim()) return label
  const feature = (['mobile', 'fax', 'main-number', 'pager'] as const).find((one) => features?.[one])
  if (feature) return say(print, feature)
  const context = (['work', 'private'] as const).find((one) => contexts?.[one])
  return context ? say(print, context) : ''
}

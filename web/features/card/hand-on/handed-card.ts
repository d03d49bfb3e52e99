import type { Card } from '@lazo/jscontact'

/** What of a card may be handed to somebody, each a choice. */
export const HANDED_PARTS = [
  'phones',
  'emails',
  'links',
  'addresses',
  'organization',
  'dates',
  'photo',
  'notes',
] as const

/** A part that is handed on or kept back. */
export type HandedPart = (typeof HANDED_PARTS)[number]

/** What one hands on unless said otherwise: what stands on a visiting card. */
export const USUAL_PARTS: readonly HandedPart[] = ['phones', 'emails', 'links', 'addresses', 'organization']

const PROPERTIES: Readonly<Record<HandedPart, readonly (keyof Card)[]>> = {
  phones: ['phones'],
  emails: ['emails'],
  links: ['links', 'onlineServices'],
  addresses: ['addresses'],
  organization: ['organizations', 'titles'],
  dates: ['anniversaries'],
  photo: ['media'],
  notes: ['notes'],
}

/** A card with what is handed on and nothing else: who it is, and the chosen parts. Give it the shared card, never an own layer. Pure. */
export function handedCard(shared: Card, parts: readonly HandedPart[]): Card {
  const { '@type': type, version, uid, kind, name, nicknames, organizations } = shared
  const names = { kind, name, nicknames, ...(name ? {} : { organizations }) }
  const chosen = parts.flatMap((part) => PROPERTIES[part]).map((property) => [property, shared[property]])
  const entries = [...Object.entries(names), ...chosen].filter(([, value]) => value !== undefined)
  return { '@type': type, version, ...(uid === undefined ? {} : { uid }), ...Object.fromEntries(entries) }
}

import type { Card } from '@lazo/jscontact'

const PARTS: readonly (readonly [part: string, isThere: (card: Card) => boolean])[] = [
  ['email', ({ emails }) => hasEntries(emails)],
  ['phone', ({ phones }) => hasEntries(phones)],
  ['photo', ({ media }) => Object.values(media ?? {}).some(({ kind }) => kind === 'photo')],
  ['label', ({ keywords }) => hasEntries(keywords)],
  ['address', ({ addresses }) => hasEntries(addresses)],
  ['organization', ({ organizations }) => hasEntries(organizations)],
  ['title', ({ titles }) => hasEntries(titles)],
  ['birthday', ({ anniversaries }) => Object.values(anniversaries ?? {}).some(({ kind }) => kind === 'birth')],
  ['note', ({ notes }) => hasEntries(notes)],
]

/** The parts that a card is without. */
export function lackingParts(card: Card): string[] {
  return PARTS.filter(([, isThere]) => !isThere(card)).map(([part]) => part)
}

function hasEntries(map: object | undefined): boolean {
  return map !== undefined && Object.keys(map).length > 0
}

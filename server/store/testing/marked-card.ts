import { type Card, indexCard } from '@lazo/jscontact'

/** A card of a world that is found by its mark in every way. */
export function markedCard(mark: string, uid: string): Card & { uid: string } {
  return {
    '@type': 'Card',
    version: '1.0',
    uid,
    name: { full: `${mark} Núñez`, components: [{ kind: 'surname', value: mark }], isOrdered: false },
    emails: { e1: { address: `${mark}@example.org` } },
    phones: { p1: { number: '+34 600 111 222' } },
    'lazo.app:contactKinds': { [mark]: true },
  } as Card & { uid: string }
}

/** The columns and the index of a marked card. */
export function deriveMarked(card: Card) {
  const index = indexCard(card, { region: 'ES' })
  const { kind, display, sortFamily, sortGiven, sortOrganization } = index
  return { index, columns: { kind, display, sortFamily, sortGiven, sortOrganization, hints: [] } }
}

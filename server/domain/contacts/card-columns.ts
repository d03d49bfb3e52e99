import { type Card, type CardIndex, indexCard } from '@lazo/jscontact'
import type { CardColumns } from '#store/cards/writer.ts'

/** What a card is found and sorted by: its columns, and its words and handles for the search. */
export interface DerivedCard {
  readonly columns: CardColumns
  readonly index: CardIndex
}

/** Derives from a card what is kept beside its document. `region` is where phone numbers without prefix are. Pure. */
export function deriveCard(card: Card, region: string): DerivedCard {
  const index = indexCard(card, { region })
  const columns = {
    kind: index.kind,
    display: index.display,
    sortFamily: index.sortFamily,
    sortGiven: index.sortGiven,
    sortOrganization: index.sortOrganization,
  }
  return { columns, index }
}

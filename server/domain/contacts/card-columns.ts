import { type Card, type CardIndex, indexCard } from '@lazo/jscontact'
import type { CardColumns } from '#store/cards/writer.ts'

/** Nobody sorts or searches by more; the database could not index it. */
const LONGEST_KEY = 300
const LONGEST_DISPLAY = 1_000

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
    display: index.display.slice(0, LONGEST_DISPLAY),
    sortFamily: index.sortFamily.slice(0, LONGEST_KEY),
    sortGiven: index.sortGiven.slice(0, LONGEST_KEY),
    sortOrganization: index.sortOrganization.slice(0, LONGEST_KEY),
  }
  return { columns, index }
}

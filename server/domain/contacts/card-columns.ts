import { type Card, type CardIndex, indexCard } from '@lazo/jscontact'
import { nearHints, occasionHints } from '@lazo/ties'
import type { CardColumns } from '#store/cards/writer.ts'
import { occasionsOfCard } from '../today/occasions-of-card.ts'

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
    hints: hintsOf(card, index),
  }
  return { columns, index }
}

/** Name days are for whoever might keep them: whose card names no language has that of the member who looks. */
function hintsOf(card: Card, { contactKinds }: CardIndex): number[] {
  const occasions = occasionsOfCard(card, {
    firstContact: null,
    culture: 'es',
    muted: new Set(),
    leapDay: 'february-28',
    noticedJob: null,
    news: [],
  })
  return [...(occasions ? occasionHints(occasions) : []), ...nearHints(contactKinds)]
}

import type { Card } from '@lazo/jscontact'
import { writeMore } from '../more-lines.ts'
import { placeAddresses } from './outlook-addresses.ts'
import { placeDays } from './outlook-days.ts'
import { OUTLOOK_HEADER, type OutlookColumn } from './outlook-header.table.ts'
import { placeName } from './outlook-name.ts'
import { placePhones } from './outlook-phones.ts'
import type { Placed } from './outlook-placed.ts'
import { placeRelations } from './outlook-relations.ts'
import { placeEmails, placeWebPages } from './outlook-web.ts'
import { placeCustom, placeWords } from './outlook-words.ts'
import { placeWork } from './outlook-work.ts'

const PLACERS: readonly ((card: Card) => Placed)[] = [
  placeName,
  placeWork,
  placeEmails,
  placePhones,
  placeAddresses,
  placeWebPages,
  placeDays,
  placeRelations,
  placeWords,
  placeCustom,
]

/**
 * The cells of a card in Outlook's CSV. What Outlook has no column for stands below the notes, line by line, and our reader takes it back
 * from there. Left out are photos that have no address, keys, contexts of mail addresses, and what leads to other cards.
 */
export function outlookCells(card: Card): string[] {
  const placed = PLACERS.map((place) => place(card))
  const cells = new Map<OutlookColumn, string>(placed.flatMap((part) => part.cells))
  const notes = Object.values(card.notes ?? {}).map(({ note }) => note)
  cells.set(
    'Notes',
    writeMore(
      notes.join('\n\n'),
      placed.flatMap((part) => part.lines),
    ),
  )
  return OUTLOOK_HEADER.map((name) => withLineEnds(cells.get(name) ?? ''))
}

/** Windows programs show a lone line feed as no line end at all. */
function withLineEnds(text: string): string {
  return text.includes('\n') ? text.replace(/\r?\n/g, '\r\n') : text
}

import type { Card } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import { OUTLOOK_COLUMNS } from '../layouts/outlook-columns.table.ts'
import { entriesOf } from './entries.ts'
import { OUTLOOK_HEADER, type OutlookColumn } from './outlook-header.table.ts'
import type { Placed } from './outlook-placed.ts'
import { factFields, taxFields } from './own-facts.ts'

/** Categories, hobbies and the language; kinds of contact, sectors and what else Outlook does not know go below the notes. */
export function placeWords(card: Card): Placed {
  const keywords = Object.keys(card.keywords ?? {})
  const facts = Object.values(card.personalInfo ?? {})
  const hobbies = facts.filter((info) => info.kind === 'hobby' && isListed(info.value))
  const [language, ...languages] = entriesOf(card, 'preferredLanguages').map(([, preferred]) => preferred.language)
  return {
    cells: [
      ['Categories', keywords.filter(isListed).join(';')],
      ['Hobby', hobbies.map(({ value }) => value).join('; ')],
      ['Language', language ?? ''],
    ],
    lines: [
      ...keywords.filter((word) => !isListed(word)).map((text) => ({ name: 'Keyword', text })),
      { name: 'Kinds of contact', text: Object.keys(card['lazo.app:contactKinds'] ?? {}).join('; ') },
      { name: 'Sectors', text: Object.keys(card['lazo.app:sectors'] ?? {}).join('; ') },
      { name: 'Connected on', text: card['lazo.app:connectedOn'] ?? '' },
      ...factFields(facts.filter((info) => !hobbies.includes(info))).map(({ label, text }) => ({ name: label, text })),
      ...taxFields(card).map(({ label, text }) => ({ name: 'Custom field', label, text })),
      ...languages.map((text) => ({ name: 'Language', text })),
    ],
  }
}

/** Whether a word can stand in a cell with others. */
function isListed(word: string): boolean {
  return !/[;\n]|:::/.test(word)
}

/** Columns of Outlook that a card has no place for, by all the names they have. */
const CUSTOM_COLUMNS: ReadonlyMap<string, OutlookColumn> = new Map(
  [...OUTLOOK_COLUMNS.own, ...OUTLOOK_COLUMNS.shared]
    .filter(([place]) => place.target === 'custom')
    .flatMap(([, ...names]) => {
      const column = OUTLOOK_HEADER.find((name) => names.includes(wordsOf(name).join(' ')))
      return column === undefined ? [] : names.map((name) => [name, column] as const)
    }),
)

/** Custom fields that came out of a column of Outlook’s go back there, from whatever language; the others go below the notes. */
export function placeCustom(card: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const taken = new Set<OutlookColumn>()
  for (const [label, text] of Object.entries(card['lazo.app:custom'] ?? {})) {
    const column = CUSTOM_COLUMNS.get(wordsOf(label).join(' '))
    if (column === undefined || taken.has(column)) placed.lines.push({ name: 'Custom field', label, text })
    else placed.cells.push([column, text])
    if (column !== undefined) taken.add(column)
  }
  return placed
}

import type { Card } from '@lazo/jscontact'
import { parsePartialDate } from '@lazo/normal'
import { addMembers } from '../cards/card-draft.ts'
import { readProfile } from '../cards/messengers.ts'
import { asWebAddress } from '../cards/web-address.ts'
import { readContactKinds, readSectors } from '../cards/word-lists.ts'
import { dayText } from './day-text.ts'
import { entriesOf, putEntry } from './entries.ts'
import type { OwnColumn } from './own-column.ts'

/** Web addresses, days, classification, notes. */
export const restColumns: readonly OwnColumn[] = [
  {
    name: 'Website',
    place: { target: 'website' },
    read: (card) => entriesOf(card, 'links')[0]?.[1].uri ?? '',
    write(card, text) {
      const [id, old] = entriesOf(card, 'links')[0] ?? []
      const uri = asWebAddress(text)
      if (text === '' || uri !== null) putEntry(card, 'links', id, uri === null ? null : { ...old, uri })
    },
  },
  {
    name: 'LinkedIn',
    place: { target: 'profile', label: 'LinkedIn' },
    read: (card) => linkedIn(card)?.[1].uri ?? linkedIn(card)?.[1].user ?? '',
    write(card, text) {
      const [id, { uri: _, user: __, ...old } = {}] = linkedIn(card) ?? []
      putEntry(card, 'onlineServices', id, text === '' ? null : { ...old, ...readProfile(text, 'LinkedIn') })
    },
  },
  {
    name: 'Birthday',
    place: { target: 'birthday' },
    read: (card) => (birthday(card) ? dayText(birthday(card)?.[1].date ?? {}) : ''),
    write(card, text) {
      const [id, old] = birthday(card) ?? []
      const date = parsePartialDate(text)
      if (text === '' || date !== null)
        putEntry(card, 'anniversaries', id, date === null ? null : { ...old, kind: 'birth', date })
    },
    isSame: (before, after) => JSON.stringify(parsePartialDate(before)) === JSON.stringify(parsePartialDate(after)),
  },
  setColumn('Kinds of contact', 'contactKinds', 'lazo.app:contactKinds', readContactKinds),
  setColumn('Sectors', 'sectors', 'lazo.app:sectors', readSectors),
  setColumn('Labels', 'keywords', 'keywords', (text) => text.split(/[;|\n]/).map((word) => word.trim())),
  {
    name: 'Connected on',
    place: { target: 'connectedOn' },
    read: (card) => card['lazo.app:connectedOn'] ?? '',
    write(card, text) {
      const date = parsePartialDate(text)
      if (text === '') delete card['lazo.app:connectedOn']
      else if (date?.day !== undefined && date.year !== undefined) card['lazo.app:connectedOn'] = dayText(date)
    },
    isSame: (before, after) => JSON.stringify(parsePartialDate(before)) === JSON.stringify(parsePartialDate(after)),
  },
  {
    name: 'Note',
    place: { target: 'note' },
    read: (card) => entriesOf(card, 'notes')[0]?.[1].note ?? '',
    write(card, note) {
      const [id, old] = entriesOf(card, 'notes')[0] ?? []
      putEntry(card, 'notes', id, note === '' ? null : { ...old, note })
    },
  },
]

function linkedIn(card: Card) {
  return entriesOf(card, 'onlineServices').find(([, { service }]) => service?.toLowerCase() === 'linkedin')
}

function birthday(card: Card) {
  return entriesOf(card, 'anniversaries').find(([, { kind }]) => kind === 'birth')
}

type SetProperty = 'keywords' | 'lazo.app:contactKinds' | 'lazo.app:sectors'

function setColumn(
  name: string,
  target: 'keywords' | 'contactKinds' | 'sectors',
  property: SetProperty,
  readList: (text: string) => string[],
): OwnColumn {
  return {
    name,
    place: { target },
    read: (card) => Object.keys(card[property] ?? {}).join('; '),
    write(card, text) {
      delete card[property]
      addMembers(
        card,
        property,
        readList(text).filter((member) => member !== ''),
      )
    },
  }
}

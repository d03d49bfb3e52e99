import type { Mailing } from '@lazo/jscontact'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry } from './card-draft.ts'
import { type CellReader, cellText } from './slots.ts'

/** Reads what a mailing list tells of an address: its state, and as evidence all that the list says of it. */
export function planMailings(columns: readonly ColumnMapping[]): CellReader[] {
  return [
    (cells, { card }) => {
      const told = columns.map((column) => [column, cellText(cells, column)] as const).filter(([, text]) => text !== '')
      if (told.length === 0) return
      const parts = new Set(told.map(([{ part }]) => part))
      const facts = Object.fromEntries(told.map(([{ name }, text]) => [name, text]))
      addEntry(card, 'lazo.app:mailings', { service: 'Mailchimp', state: stateOf(parts, columns), facts })
    },
  ]
}

/** Each of the files of an audience has the columns of its state; an address without a word of consent is not called subscribed. */
function stateOf(told: ReadonlySet<string | undefined>, columns: readonly ColumnMapping[]): Mailing['state'] {
  const has = (part: string) => columns.some((column) => column.part === part)
  if (told.has('clean_time') || (has('clean_time') && !told.has('unsub_time'))) return 'cleaned'
  if (has('unsub_time')) return 'unsubscribed'
  return told.has('optin_time') || told.has('confirm_time') ? 'subscribed' : 'unknown'
}

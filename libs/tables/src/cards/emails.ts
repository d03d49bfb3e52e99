import { normalEmail } from '@lazo/normal'
import { remarkOnValue } from '../remark.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { addDisplayName } from './display-names.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, labelOf, type Slot, slotValues } from './slots.ts'
import { splitList } from './split-list.ts'

/** Reads columns of e-mail addresses; what is no address is kept as custom text with a warning. */
export function planEmails(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const [index, value] of slotValues(cells, slot).entries()) {
      addEmails(draft, slot, value('value'), labelOf(slot, value, index))
      addDisplayName(draft, slot.parts.get('displayName')?.name ?? '', value('displayName'), value('value'))
    }
  })
}

/** What Outlook writes as the type of an address. */
const PROTOCOLS = /^(?:smtp|internet|ex)$/i

function addEmails(draft: CardDraft, slot: Slot, text: string, label: string): void {
  if (text === '') return
  const meaning = PROTOCOLS.test(label) ? {} : readLabel(label, false)
  const addresses = splitAddresses(text)
  if (addresses.length === 0) {
    keepCustom(draft, slot.name, text)
    draft.warnings.push(remarkOnValue('no-email', text, slot.name))
  }
  for (const address of addresses) addEntry(draft.card, 'emails', { address, ...meaning })
}

/** The addresses of a cell; none when any part of it is no address. */
function splitAddresses(text: string): string[] {
  const whole = bareAddress(text)
  if (whole !== null) return [whole]
  const parts = splitList(text, /[;,\s]/)
  const addresses = parts.map(bareAddress)
  return addresses.every((address) => address !== null) ? addresses : []
}

/** The address as typed; only `mailto:` and `Name <…>` are taken away. */
function bareAddress(text: string): string | null {
  const found = normalEmail(text)
  if (found === null) return null
  return /^[^\s<>:]+$/.test(text) && !/[.,;']$|^'/.test(text) ? text : found.address
}

import { stripInvisible } from '@lazo/normal'
import { remarkOnValue } from '../remark.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, labelOf, type Slot, slotValues } from './slots.ts'
import { splitList } from './split-list.ts'

/** Reads columns of phone numbers as typed; text without any digit is kept as custom text with a warning. */
export function planPhones(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const [index, value] of slotValues(cells, slot).entries()) {
      addPhones(
        draft,
        slot,
        stripInvisible(value('value'))
          .replace(/^['=]+/, '')
          .trim(),
        labelOf(slot, value, index),
      )
    }
  })
}

function addPhones(draft: CardDraft, slot: Slot, text: string, label: string): void {
  if (text === '') return
  if (!/\p{Nd}/u.test(text)) {
    keepCustom(draft, slot.name, text)
    draft.warnings.push(remarkOnValue('no-digits', text, slot.name))
    return
  }
  const meaning = readLabel(label, true)
  for (const number of splitNumbers(text)) addEntry(draft.card, 'phones', { number: asText(number), ...meaning })
}

const LEAST_DIGITS = 7

/** Several numbers in one cell, as people write them: `912 345 678 / 600 000 005`. A part with few digits is an area code. */
function splitNumbers(text: string): string[] {
  const parts = splitList(text, /[/;|\n]|\s[yo]\s/)
  const areWhole = parts.length > 1 && parts.every((part) => part.replace(/\D+/g, '').length >= LEAST_DIGITS)
  return areWhole ? parts : [text]
}

/** Spreadsheets that took a number for a number write `6.00000005E8` or `600000005.0`. */
function asText(number: string): string {
  if (!/^\d(?:\.\d+)?E\+?\d{1,2}$|^\d{7,15}\.0$/i.test(number)) return number
  return String(BigInt(Math.round(Number(number))))
}

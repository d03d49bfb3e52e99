import { type CalendarDay, foldText, parsePartialDate } from '@lazo/normal'
import { remarkOnValue } from '../remark.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { type CellReader, cellText, groupSlots, type Slot, slotValues } from './slots.ts'

/** How programs write that there is no date. */
const NO_DATE = /^[0\s/.-]*$/

/** Reads the birthday, in one column or in three for year, month and day. */
export function planBirthdays(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    const text = slot.parts.has('value') ? cellText(cells, slot.parts.get('value')) : joinParts(cells, slot)
    addDay(draft, slot.name, text, (date) => addEntry(draft.card, 'anniversaries', { kind: 'birth', date }))
  })
}

function joinParts(cells: readonly string[], slot: Slot): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => cellText(cells, slot.parts.get(part)))
  if (!month) return year ?? ''
  const head = year ? year.padStart(4, '0') : '0000'
  return [head, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}

const WEDDINGS = new Set(['anniversary', 'wedding anniversary', 'aniversario', 'aniversario de boda', 'boda'])
const BIRTHDAYS = new Set(['birthday', 'cumpleanos', 'nacimiento', 'fecha de nacimiento'])
const DEATHS = new Set(['death', 'fallecimiento', 'defuncion'])

/** Reads columns of days with a label: weddings, birthdays and deaths become anniversaries, all others dates with their label. */
export function planEvents(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const value of slotValues(cells, slot)) {
      const label = (value('label') || slot.label).replace(/^\*\s*/, '')
      addLabelledDay(draft, label === '' ? slot.name : label, label, value('value'))
    }
  })
}

/** Adds a day by its label; what is no date is kept as custom text under the name. */
export function addLabelledDay(draft: CardDraft, name: string, label: string, text: string): void {
  addDay(draft, name, text, (date) => addEvent(draft, label, date))
}

function addEvent({ card }: CardDraft, label: string, date: CalendarDay): void {
  const folded = foldText(label)
  if (WEDDINGS.has(folded)) addEntry(card, 'anniversaries', { kind: 'wedding', date })
  else if (BIRTHDAYS.has(folded)) addEntry(card, 'anniversaries', { kind: 'birth', date })
  else if (DEATHS.has(folded)) addEntry(card, 'anniversaries', { kind: 'death', date })
  else addEntry(card, 'lazo.app:dates', label === '' ? { date } : { date, label })
}

/** Reads the day two people connected on LinkedIn. */
export function planConnectedOn(columns: readonly ColumnMapping[]): CellReader[] {
  return columns.map((column) => (cells, draft) => addConnectedOn(draft, column.name, cellText(cells, column)))
}

/** Adds the day two people connected on LinkedIn; a day without its year is kept as custom text. */
export function addConnectedOn(draft: CardDraft, name: string, text: string): void {
  addDay(draft, name, text, ({ year, month, day }) => {
    if (year === undefined || month === undefined || day === undefined) return keepCustom(draft, name, text)
    draft.card['lazo.app:connectedOn'] = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  })
}

function addDay(draft: CardDraft, name: string, text: string, add: (date: CalendarDay) => void): void {
  if (NO_DATE.test(text)) return
  const date = parsePartialDate(text, draft.dateOrder)
  if (date !== null) return add(date)
  keepCustom(draft, name, text)
  draft.warnings.push(remarkOnValue('no-date', text, name))
}

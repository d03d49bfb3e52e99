import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, type CardDraft, keepCustom } from './card-draft.ts'
import { knownServiceOf } from './messengers.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, labelOf, slotValues } from './slots.ts'
import { asWebAddress } from './web-address.ts'

/** Reads columns of web addresses; those of profiles on known services become online services. */
export function planWebsites(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const [index, value] of slotValues(cells, slot).entries())
      addWebsite(draft, slot.name, value('value'), labelOf(slot, value, index))
  })
}

/** Adds a web address; what is none is kept as custom text under its label or the name. */
export function addWebsite(draft: CardDraft, name: string, text: string, label: string): void {
  if (text === '') return
  const uri = asWebAddress(text)
  if (uri === null) return keepCustom(draft, label === '' ? name : label, text)
  const service = knownServiceOf(uri)
  const meaning = readLabel(label, false)
  if (service === null) addEntry(draft.card, 'links', { uri, ...meaning })
  else addEntry(draft.card, 'onlineServices', { service, uri, ...(meaning.label === service ? {} : meaning) })
}

/** Reads columns with the address of a photo. */
export function planPhotos(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const value of slotValues(cells, slot)) addPhoto(draft, slot.name, value('value'))
  })
}

/** Adds the address of a photo; what is no address is kept as custom text under the name. */
export function addPhoto(draft: CardDraft, name: string, text: string): void {
  if (text === '') return
  const uri = asWebAddress(text)
  if (uri === null) keepCustom(draft, name, text)
  else addEntry(draft.card, 'media', { kind: 'photo', uri })
}

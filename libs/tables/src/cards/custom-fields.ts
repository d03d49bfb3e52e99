import type { PersonalFactKind } from '@lazo/jscontact'
import { foldText, knownService } from '@lazo/normal'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, addMembers, type CardDraft, keepCustom } from './card-draft.ts'
import { addConnectedOn } from './days.ts'
import { addLanguage } from './languages.ts'
import { readProfile, spellService } from './messengers.ts'
import { type CellReader, cellText, groupSlots, JOINT } from './slots.ts'
import { splitList } from './split-list.ts'
import { readContactKinds, readSectors } from './word-lists.ts'

/** Puts the text of a labelled field where it belongs in the card. */
export type FieldReader = (draft: CardDraft, text: string) => void

const addInfo = (kind: PersonalFactKind): FieldReader => {
  return ({ card }, value) => addEntry(card, 'personalInfo', { kind, value })
}

/** Labels that we write for what other programs have no column for, folded. */
export const OWN_LABELS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['kinds of contact', ({ card }, text) => addMembers(card, 'lazo.app:contactKinds', readContactKinds(text))],
  ['sectors', ({ card }, text) => addMembers(card, 'lazo.app:sectors', readSectors(text))],
  ['hobby', addInfo('hobby')],
  ['interest', addInfo('interest')],
  ['expertise', addInfo('expertise')],
  ['family', addInfo('lazo.app:family')],
  ['project', addInfo('lazo.app:project')],
  ['role', ({ card }, name) => addEntry(card, 'titles', { kind: 'role', name })],
  ['connected on', (draft, text) => addConnectedOn(draft, 'Connected on', text)],
  ['language', (draft, text) => addLanguage(draft, 'Language', text)],
])

/** Reads Google's pairs of label and text. Labels of ours and of online services are understood, all others kept as they are. */
export function planCustomFields(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    const text = cellText(cells, slot.parts.get('value'))
    if (text === '') return
    const label = cellText(cells, slot.parts.get('label')) || slot.name
    const read = OWN_LABELS.get(foldText(label))
    const values = splitList(text, JOINT)
    if (read !== undefined) for (const value of values) read(draft, value)
    else if (knownService(label) !== null) for (const value of values) addAccount(draft, label, value)
    else keepCustom(draft, label, text)
  })
}

function addAccount({ card }: CardDraft, label: string, text: string): void {
  addEntry(card, 'onlineServices', readProfile(text, spellService(label)))
}

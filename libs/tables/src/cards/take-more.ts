import { cardKinds } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'
import { readMore } from '../more-lines.ts'
import { withLabel } from '../unlabelled.ts'
import { addEntry, addMembers, type CardDraft, keepCustom } from './card-draft.ts'
import { OWN_LABELS } from './custom-fields.ts'
import { addLabelledDay } from './days.ts'
import { addPhonetic, addSortAs } from './names.ts'
import { readLabel } from './read-label.ts'
import { addRelation } from './relations.ts'
import { addPhoto, addWebsite } from './websites.ts'

type LineReader = (draft: CardDraft, text: string, label: string) => void

const LINES: ReadonlyMap<string, LineReader> = new Map<string, LineReader>([
  ['kind', setKind],
  ['full name', ({ card }, full) => void (card.name = { ...card.name, full })],
  ['sort as', (draft, text) => addSortAs(draft, text, 'Sort as')],
  ['pronunciation', (draft, text, kind) => addPhonetic(draft, 'Pronunciation', kind, text)],
  ['nickname', ({ card }, name) => addEntry(card, 'nicknames', { name })],
  ['organization', ({ card }, name, unit) => addEntry(card, 'organizations', { name, ...unitsOf(unit) })],
  ['title', ({ card }, name) => addEntry(card, 'titles', { name })],
  ['e-mail', addEmail],
  ['phone', addPhone],
  ['address', addWholeAddress],
  ['website', addLink],
  ['photo', (draft, text) => addPhoto(draft, 'Photo', text)],
  ['online', addAccount],
  ['birthday', (draft, text) => addLabelledDay(draft, 'Birthday', 'Birthday', text)],
  ['anniversary', (draft, text) => addLabelledDay(draft, 'Anniversary', 'Anniversary', text)],
  ['death', (draft, text) => addLabelledDay(draft, 'Death', 'Death', text)],
  ['date', (draft, text, label) => addLabelledDay(draft, label === '' ? 'Date' : label, label, text)],
  ['relation', ({ card }, name, label) => addRelation(card, name, label)],
  ['keyword', ({ card }, word) => addMembers(card, 'keywords', [word])],
  ['custom field', (draft, text, label) => keepCustom(draft, label === '' ? 'Custom field' : label, text)],
  ...OWN_LABELS,
])

/** Puts what we wrote below the notes back into the card, and gives the notes themselves with what others wrote there. */
export function takeMore(draft: CardDraft, text: string): string {
  const { notes, lines } = readMore(text, (name) => LINES.has(foldText(name)))
  for (const { name, label = '', text: value } of lines) LINES.get(foldText(name))?.(draft, value, label)
  return notes
}

function setKind({ card }: CardDraft, text: string): void {
  const kind = cardKinds.find((known) => known === text)
  if (kind !== undefined) card.kind = kind
}

function unitsOf(unit: string) {
  return unit === '' ? {} : { units: [{ name: unit }] }
}

/** Says more of the address that stands in a column, or adds one that found no column. */
function addEmail({ card }: CardDraft, address: string, label: string): void {
  const meaning = readLabel(label, false)
  const found = Object.values(card.emails ?? {}).find((email) => email.address === address)
  if (found === undefined) addEntry(card, 'emails', { address, ...meaning })
  else Object.assign(found, meaning)
}

/** Says more of the number that stands in a column, or adds one that found no column. */
function addPhone({ card }: CardDraft, number: string, label: string): void {
  const meaning = readLabel(label, true)
  const found = Object.values(card.phones ?? {}).find((phone) => phone.number === number)
  if (found === undefined) addEntry(card, 'phones', { number, ...meaning })
  else Object.assign(found, meaning)
}

function addWholeAddress({ card }: CardDraft, full: string, text: string): void {
  const { label, contexts } = readLabel(text, false)
  addEntry(card, 'addresses', {
    full,
    ...(contexts === undefined ? {} : { contexts }),
    ...(label === undefined ? {} : withLabel(label)),
  })
}

function addLink(draft: CardDraft, uri: string, label: string): void {
  const found = Object.values(draft.card.links ?? {}).find((link) => link.uri === uri)
  if (found === undefined) addWebsite(draft, 'Website', uri, label)
  else Object.assign(found, readLabel(label, false))
}

function addAccount({ card }: CardDraft, text: string, service: string): void {
  const account = /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? { uri: text } : { user: text }
  addEntry(card, 'onlineServices', { ...(service === '' ? {} : { service }), ...account })
}

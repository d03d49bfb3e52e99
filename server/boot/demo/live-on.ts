import type { Card, PatchObject } from '@lazo/jscontact'
import { createBook } from '#domain/books/create-book.ts'
import { patchCard } from '#domain/contacts/change-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { linkCards } from '#domain/contacts/link-cards.ts'
import { saveOverlay } from '#domain/contacts/save-overlay.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { type Making, mobile } from './demo-cards.ts'
import { importText } from './import-text.ts'
import { newCompany } from './new-company.ts'
import { asciiOf, newPerson, postOf } from './new-person.ts'
import type { Office } from './open-office.ts'
import type { Past } from './open-past.ts'
import { someCards } from './some-cards.ts'

/** Who writes in the book of clients, by the list of people. */
const EDITORS = [0, 2, 3, 5]
const EDITS = 48

/** The office at work, with the hand of chance. */
export interface Life {
  readonly past: Past
  readonly making: Making
  readonly office: Office
}

/** Weeks in which cards of clients are edited by several people; the owner notes some things for herself alone. */
export async function editClients({ past, making, office }: Life): Promise<void> {
  const { dice } = making
  const { actors, books } = office
  const cards = await someCards({ past, making }, { actor: actors[0]!, bookId: books.clients, count: EDITS })
  for (const [n, { cardId, card }] of cards.entries()) {
    past.clock.pass({ hours: dice.between(2, 20) })
    const actor = actors[dice.pick(EDITORS)]!
    await patchCard(past.domain, actor, { cardId, patch: editOf({ past, making, office }, card) })
    if (n % 8 !== 0) continue
    const patch = { 'notes/own': { note: dice.pick(making.words.office.notes) } }
    await saveOverlay(past.domain, actors[0]!, { cardId, patch })
  }
}

/** People of the network who have become clients: shown in the clients' book without a copy. */
export async function shareNetwork(life: Life, networkBookId: string): Promise<void> {
  const { past, office } = life
  const owner = office.actors[0]!
  const found = await someCards(life, { actor: owner, bookId: networkBookId, count: 6 })
  const cardIds = found.map(({ cardId }) => cardId)
  await linkCards(past.domain, owner, { cardIds, bookId: office.books.clients })
}

/** A list from a fair, imported in haste, used twice and then taken back: what was edited since has stayed. */
export async function importAndUndo(life: Life): Promise<void> {
  const { past, making, office } = life
  const { fair } = making.words.office
  const actor = office.actors[2]!
  const { bookId } = await createBook(past.domain, actor, { name: fair.book })
  const provenance = { whereFrom: fair.label, whyHeld: '', basis: 'unknown' }
  const file = { bookId, fileName: fair.file, source: fair.label, provenance }
  const batchId = await importText(past.domain, actor, { ...file, text: fairFile(making) })
  past.clock.pass({ hours: 6 })
  for (const { cardId, card } of await someCards(life, { actor, bookId, count: 2 }))
    await patchCard(past.domain, actor, { cardId, patch: labelPatch(card, fair.label) })
  past.clock.pass({ hours: 2 })
  await undoBatch(past.domain, actor, batchId)
}

/** Some cards go to the trash, where they wait. */
export async function throwAway(life: Life, networkBookId: string): Promise<void> {
  const { past, office } = life
  const [owner, administrator] = office.actors
  for (const { actor, bookId, count } of [
    { actor: owner!, bookId: networkBookId, count: 9 },
    { actor: administrator!, bookId: office.books.suppliers, count: 2 },
  ]) {
    past.clock.pass({ hours: 20 })
    const found = await someCards(life, { actor, bookId, count })
    const cardIds = found.map(({ cardId }) => cardId)
    await deleteCards(past.domain, actor, cardIds)
  }
}

function editOf({ past, making }: Life, card: Card): PatchObject {
  const { dice, words } = making
  const turn = dice.roll()
  if (turn < 0.3) return card.phones?.['p1'] ? { 'phones/p1/number': mobile(making) } : addPhone(making, card)
  if (turn < 0.5) return labelPatch(card, dice.pick(words.office.labels))
  if (turn < 0.65 && card.titles?.['t1']) {
    const posts = Object.values(words.business.positions).flat()
    return { 'titles/t1/name': postOf(dice.pick(posts), { isWoman: dice.falls(0.5) }) }
  }
  const note = { note: dice.pick(words.office.newNotes), created: `${past.clock.now().toISOString().slice(0, 19)}Z` }
  return card.notes ? { 'notes/n9': note } : { notes: { n9: note } }
}

function addPhone(making: Making, card: Card): PatchObject {
  const phone = { number: mobile(making), features: { mobile: true } }
  return card.phones ? { 'phones/p9': phone } : { phones: { p9: phone } }
}

function labelPatch(card: Card, label: string): PatchObject {
  return card.keywords ? { [`keywords/${label}`]: true } : { keywords: { [label]: true } }
}

function fairFile({ dice, words }: Making): string {
  const rows = Array.from({ length: 60 }, () => {
    const person = newPerson(dice, words.names)
    const company = newCompany(dice, words.business, words.names.surnames)
    const email = `${asciiOf(person.given)}@${company.domain}`
    return [person.given, person.surname, company.name, email, `B-${dice.between(1, 90)}`].join(',')
  })
  return [words.office.fair.header, ...rows].join('\n')
}

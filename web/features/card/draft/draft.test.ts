import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyPatch, type Card, checkCard } from '@lazo/jscontact'
import type { Draft } from './draft.ts'
import { newRow } from './parts.table.ts'
import { readDraft } from './read-draft.ts'
import type { Row } from './row.ts'
import { patchesOf } from './split-sides.ts'
import { writeDraft } from './write-draft.ts'

const ana: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:ana',
  name: {
    components: [
      { kind: 'given', value: 'Ana' },
      { kind: 'surname', value: 'de la Vega' },
      { kind: 'surname2', value: 'Ruiz' },
    ],
  },
  organizations: { o1: { name: 'Talleres Ruiz', units: [{ name: 'Compras' }] } },
  titles: { t1: { name: 'Jefa de compras' } },
  phones: {
    p1: { number: '+34 612 34 56 78', features: { mobile: true }, 'x.example:kept': 1 },
    p2: { number: '91 1' },
  },
  anniversaries: { a1: { kind: 'birth', date: { '@type': 'PartialDate', month: 5, day: 3 } } },
  'lazo.app:dates': { d1: { date: { year: 2020 }, label: 'Name day' } },
  'lazo.app:custom': { Shoe: '38' },
  relatedTo: { 'urn:uuid:luis': { relation: { spouse: true } } },
  localizations: { en: { 'titles/t1/name': 'Head of purchasing' } },
  'x.example:other': { deep: [1] },
}
const alone = { document: ana, shared: ana }

function edited(draft: Draft, change: (row: Row) => Row | null): Draft {
  return { ...draft, rows: draft.rows.flatMap((row) => change(row) ?? []) }
}

describe('a draft', () => {
  it('changes nothing when nothing was edited', () => {
    assert.deepEqual(writeDraft(readDraft(alone), ana), ana)
    assert.deepEqual(patchesOf(readDraft(alone), alone), { shared: {}, own: {} })
    const bare: Card = { '@type': 'Card', version: '1.0', uid: 'x', emails: {} }
    assert.deepEqual(writeDraft(readDraft({ document: bare, shared: bare }), bare), bare)
  })

  it('patches the one value that was edited', () => {
    const draft = edited(readDraft(alone), (row) =>
      row.part === 'phone' && row.id === 'p1' ? { ...row, value: { ...row.value, number: '600' } } : row,
    )
    assert.deepEqual(patchesOf(draft, alone), { shared: { 'phones/p1/number': '600' }, own: {} })
  })

  it('leaves out rows that say nothing, and empty maps', () => {
    const draft = edited(readDraft(alone), (row) => (row.part === 'custom' || row.part === 'phone' ? null : row))
    const card = writeDraft({ ...draft, rows: [...draft.rows, newRow('email')] }, ana)
    assert.deepEqual([card.phones, card['lazo.app:custom'], card.emails], [undefined, undefined, undefined])
  })

  it('numbers values whose order was changed, and only then', () => {
    const { rows, ...rest } = readDraft(alone)
    const phones = rows.filter(({ part }) => part === 'phone').reverse()
    const card = writeDraft({ ...rest, rows: [...phones, ...rows.filter(({ part }) => part !== 'phone')] }, ana)
    assert.deepEqual(
      Object.entries(card.phones ?? {}).map(([id, { pref }]) => [id, pref]),
      [
        ['p2', 1],
        ['p1', 2],
      ],
    )
    const starred: Card = { ...ana, phones: { p1: { number: '1', pref: 1 }, p2: { number: '2' } } }
    const draft = readDraft({ document: starred, shared: starred })
    const turned = writeDraft({ ...draft, rows: [...draft.rows].reverse() }, starred)
    assert.deepEqual([turned.phones?.['p2']?.pref, turned.phones?.['p1']?.pref], [1, 2])
  })

  it('drops the translation of a value that is gone (RFC 9553 §2.7.1)', () => {
    const card = writeDraft(
      edited(readDraft(alone), (row) => (row.part === 'position' ? null : row)),
      ana,
    )
    assert.deepEqual(card.localizations, { en: {} })
    assert.deepEqual(checkCard(card), [])
  })

  it('keeps a job that was left', () => {
    const draft = edited(readDraft(alone), (row) =>
      row.part === 'position' ? { ...row, value: { ...row.value, isFormer: true, to: { year: 2026 } } } : row,
    )
    const card = writeDraft(draft, ana)
    assert.equal(card.organizations, undefined)
    const [kept] = Object.values(card['lazo.app:positions'] ?? {})
    assert.deepEqual([kept?.name, kept?.title, kept?.to], ['Talleres Ruiz', 'Jefa de compras', { year: 2026 }])
  })

  it('knows a title without an employer', () => {
    const card: Card = { '@type': 'Card', version: '1.0', uid: 'x', titles: { t: { name: 'Notary' } } }
    const draft = readDraft({ document: card, shared: card })
    assert.deepEqual(writeDraft(draft, card), card)
    const named = edited(draft, (row) =>
      row.part === 'position' ? { ...row, value: { ...row.value, name: 'Ruiz & Co' } } : row,
    )
    const written = writeDraft(named, card)
    assert.equal(Object.values(written.organizations ?? {})[0]?.name, 'Ruiz & Co')
    assert.equal(Object.values(written.titles ?? {}).length, 1)
  })
})

describe('what somebody does', () => {
  it('is said for all: functions, and one seniority, which may be taken away', () => {
    const said = patchesOf({ ...readDraft(alone), functions: ['sales', 'Remo'], seniority: 'manager' }, alone)
    assert.deepEqual(said.own, {})
    const document = applyPatch(ana, said.shared)
    assert.deepEqual(document['lazo.app:functions'], { sales: true, Remo: true })
    const both = { document, shared: document }
    const draft = readDraft(both)
    assert.deepEqual([draft.functions, draft.seniority], [['sales', 'Remo'], 'manager'])
    assert.deepEqual(patchesOf(draft, both), { shared: {}, own: {} })
    const taken = patchesOf({ ...draft, functions: [], seniority: null }, both)
    assert.deepEqual(applyPatch(document, taken.shared), ana)
  })
})

describe('what is one’s own', () => {
  const fact: Row = { part: 'fact', id: 'f1', value: { kind: 'hobby', value: 'chess' }, isPrivate: true }

  it('goes to the layer, and nothing of it to the card', () => {
    const { rows, ...rest } = readDraft(alone)
    const { shared, own } = patchesOf({ ...rest, rows: [...rows, fact] }, alone)
    assert.deepEqual(shared, {})
    assert.deepEqual(applyPatch(ana, own).personalInfo, { f1: { kind: 'hobby', value: 'chess' } })
  })

  it('is a label too: beside those of all, given to all, and taken back from them', () => {
    const shared = { ...ana, keywords: { VIP: true as const } }
    const sides = { document: shared, shared }
    const added = patchesOf({ ...readDraft(sides), ownLabels: ['Padel/Lunes'] }, sides)
    assert.deepEqual(added.shared, {})
    const document = applyPatch(shared, added.own)
    assert.deepEqual(document.keywords, { VIP: true, 'Padel/Lunes': true })
    const both = { document, shared }
    const draft = readDraft(both)
    assert.deepEqual([draft.labels, draft.ownLabels], [['VIP'], ['Padel/Lunes']])
    assert.deepEqual(patchesOf(draft, both), { shared: {}, own: {} })
    const given = patchesOf({ ...draft, labels: ['VIP', 'Padel/Lunes'], ownLabels: [] }, both)
    assert.deepEqual(applyPatch(shared, given.shared).keywords, document.keywords)
    const all = { document, shared: document }
    const taken = patchesOf({ ...draft, labels: ['VIP'], ownLabels: ['Padel/Lunes'] }, all)
    assert.deepEqual(applyPatch(document, taken.shared).keywords, { VIP: true })
    assert.deepEqual(applyPatch(applyPatch(document, taken.shared), taken.own).keywords, document.keywords)
    const gone = patchesOf({ ...draft, ownLabels: [] }, both)
    assert.deepEqual([gone.shared, applyPatch(document, gone.own).keywords], [{}, { VIP: true }])
  })

  it('is shared by one switch, and taken back by it', () => {
    const document = { ...ana, personalInfo: { f1: fact.value } }
    const sides = { document, shared: ana }
    const draft = readDraft(sides)
    assert.equal(draft.rows.find(({ part }) => part === 'fact')?.isPrivate, true)
    const shown = edited(draft, (row) => ({ ...row, isPrivate: false }))
    assert.deepEqual(patchesOf(shown, sides), { shared: { personalInfo: { f1: fact.value } }, own: {} })
    const all = { document, shared: document }
    const taken = edited(readDraft(all), (row) => ({ ...row, isPrivate: row.part === 'fact' }))
    const { shared, own } = patchesOf(taken, all)
    assert.deepEqual(shared, { personalInfo: null })
    assert.deepEqual(applyPatch(applyPatch(document, shared), own), document)
  })

  it('never takes from the others what its reader hid for themselves', () => {
    const { p1: _, ...phones } = ana.phones!
    const sides = { document: { ...ana, phones }, shared: ana }
    const draft = edited(readDraft(sides), (row) =>
      row.part === 'phone' ? { ...row, value: { ...row.value, number: '5' } } : row,
    )
    assert.deepEqual(patchesOf(draft, sides).shared, { 'phones/p2/number': '5' })
  })
})

describe('a name', () => {
  const parts = (draft: Draft) => draft.name.parts

  it('is taken apart and put together with both surnames', () => {
    const draft = readDraft(alone)
    assert.deepEqual(parts(draft), { given: 'Ana', surname: 'de la Vega', surname2: 'Ruiz' })
    const card = writeDraft({ ...draft, name: { ...draft.name, parts: { ...parts(draft), title: 'Dra.' } } }, ana)
    assert.deepEqual(
      card.name?.components?.map(({ kind }) => kind),
      ['title', 'given', 'surname', 'surname2'],
    )
  })

  it('keeps the order it was given in, surname first', () => {
    const name: Card['name'] = {
      isOrdered: true,
      components: [
        { kind: 'surname', value: '山田' },
        { kind: 'given', value: '太郎', phonetic: 'たろう' },
      ],
    }
    const card: Card = { ...ana, name: name! }
    const draft = readDraft({ document: card, shared: card })
    const written = writeDraft({ ...draft, name: { ...draft.name, parts: { given: '花子', surname: '山田' } } }, card)
    assert.deepEqual(
      written.name?.components?.map(({ value }) => value),
      ['山田', '花子'],
    )
    assert.equal(written.name?.isOrdered, true)
  })

  it('may be one text, or an emoji', () => {
    const card: Card = { ...ana, name: { full: '🦊' } }
    const draft = readDraft({ document: card, shared: card })
    assert.equal(draft.name.full, '🦊')
    assert.equal(writeDraft(draft, card).name, card.name)
  })
})

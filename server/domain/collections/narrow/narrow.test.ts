import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../../contacts/change-card.ts'
import { createCard } from '../../contacts/create-card.ts'
import { deleteCards } from '../../contacts/delete-cards.ts'
import { saveOverlay } from '../../contacts/save-overlay.ts'
import type { Narrow } from '../narrow.ts'
import { walkResources } from '../walk-resources.ts'
import { ANYTHING, fieldValues } from './field-values.ts'
import { foldLoosely } from './fold-loosely.ts'
import { termTest } from './term-test.ts'

describe('a term', () => {
  const test = (op: 'contains' | 'equals' | 'begins' | 'ends', text: string, ...values: string[]) =>
    termTest({ field: 'display', op, text })(values.map(foldLoosely).join('\n'))

  it('lets case, accents and blanks aside, and looks at each value for itself', () => {
    assert.ok(test('contains', 'ÍA GARC', 'María García'))
    assert.ok(test('contains', 'jose', 'José'))
    assert.ok(test('contains', 'strasse', 'Große Straße'))
    assert.ok(test('contains', 'ΟΔΟΣ', 'οδος'))
    assert.ok(test('equals', 'b', 'a', 'B'))
    assert.ok(test('begins', 'b', 'a', 'bc'))
    assert.ok(test('ends', 'c', 'bc', 'a'))
    assert.equal(test('equals', 'ab', 'a', 'b'), false)
    assert.equal(test('begins', 'c', 'a', 'bc'), false)
    assert.equal(test('ends', 'b', 'bc', 'a'), false)
    assert.equal(test('contains', 'ab', 'a', 'b'), false)
  })

  it('holds for every text that holds the wanted one, letter by letter', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, (before, wanted, behind) => {
        assert.ok(test('contains', wanted, before + wanted + behind))
        assert.ok(test('contains', wanted.toUpperCase(), before + wanted.toLowerCase() + behind))
        assert.ok(test('begins', wanted, wanted + behind))
        assert.ok(test('ends', wanted, before + wanted))
        assert.ok(test('equals', wanted.normalize('NFD'), wanted.normalize('NFC')))
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('may hold for anything in a card that speaks several languages or has lines kept as they came', () => {
    const card: Card = { '@type': 'Card', version: '1.0', uid: 'u', emails: { e: { address: 'a@b.es' } } }
    assert.equal(fieldValues(card, 'email'), 'A@B.ES')
    assert.equal(fieldValues({ ...card, vCardProps: [['EMAIL', {}, 'text', 'x']] }, 'email'), ANYTHING)
    assert.equal(fieldValues({ ...card, localizations: { en: {} } }, 'email'), ANYTHING)
  })
})

describe('a walk through what may answer', () => {
  let space: TestWorkspace
  let ana: Actor
  let phone: Actor & { deviceId: string }
  let bookId: string

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    bookId = await space.book(ana, 'Todo')
    phone = await space.device(ana, 'Teléfono')
  })
  after(() => space.close())

  const create = async (full: string, address: string) => {
    const card = { name: { full }, emails: { e: { address } }, keywords: { VIP: true as const } }
    return (await createCard(space.domain, ana, { bookId, card })).view.cardId
  }
  const find = async (narrow: Narrow, device: Actor = phone) => {
    const names: string[] = []
    await walkResources(space.domain, device, { segment: 'todo', narrow }, (page) => {
      for (const { text } of page) names.push(/^FN.*?:(.*)\r$/m.exec(text)![1]!)
    })
    return names.sort()
  }
  const named = (text: string): Narrow => ({ anyOf: [{ field: 'display', op: 'contains', text }] })

  it('gives those that have one of the terms, or all', async () => {
    await create('Rosa Paz', 'rosa@uno.es')
    await create('Luis Gil', 'luis@uno.es')
    const rosa = { field: 'display', op: 'begins', text: 'rosa' } as const
    const luis = { field: 'email', op: 'contains', text: 'LUIS@' } as const
    const vip = { field: 'keyword', op: 'equals', text: 'vip' } as const
    assert.deepEqual(await find({ anyOf: [rosa, luis] }), ['Luis Gil', 'Rosa Paz'])
    assert.deepEqual(await find({ allOf: [rosa, luis] }), [])
    assert.deepEqual(await find({ allOf: [rosa, vip] }), ['Rosa Paz'])
    assert.deepEqual(await find({ anyOf: [] }), ['Luis Gil', 'Rosa Paz'])
  })

  it('follows every change: new, edited, renamed and deleted cards', async () => {
    assert.deepEqual(await find(named('zoe')), [])
    const cardId = await create('Zoe Mar', 'zoe@dos.es')
    assert.deepEqual(await find(named('zoe')), ['Zoe Mar'])
    await patchCard(space.domain, ana, { cardId, patch: { 'name/full': 'Eva Mar' } })
    assert.deepEqual(await find(named('zoe')), [])
    assert.deepEqual(await find(named('eva')), ['Eva Mar'])
    await deleteCards(space.domain, ana, [cardId])
    assert.deepEqual(await find(named('eva')), [])
  })

  it('begins anew when changes are no longer kept', async () => {
    await find(named('x'))
    const cardId = await create('Xenia', 'x@dos.es')
    await askOnce(space.ownerUrl, 'update lazo.book_state set trimmed_to = revision where book_id = $1', [bookId])
    await askOnce(space.ownerUrl, 'delete from lazo.change where card_id = $1', [cardId])
    assert.deepEqual(await find(named('xeni')), ['Xenia'])
  })

  it('always looks at cards with a layer where the device shows layers', async () => {
    const cardId = await create('Noa', 'noa@tres.es')
    const layered = await space.device(ana, 'Con capa')
    await askOnce(space.ownerUrl, 'update lazo.device set shows_overlay = true where device_id = $1', [
      layered.deviceId,
    ])
    await saveOverlay(space.domain, ana, { cardId, patch: { 'name/full': 'Mi Noa' } })
    assert.deepEqual(await find(named('mi noa'), layered), ['Mi Noa'])
    assert.deepEqual(await find(named('mi noa')), [])
  })
})

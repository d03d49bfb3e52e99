import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Card, PatchObject } from '@lazo/jscontact'
import { readSent } from './read-sent.ts'
import { settleEdit } from './settle-edit.ts'

const document: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u',
  name: { full: 'Paz Ruiz' },
  phones: { k1: { number: '1' } },
  keywords: { cliente: true },
}

const sent = (...lines: string[]) =>
  readSent(['BEGIN:VCARD', 'VERSION:3.0', 'UID:u', 'FN:Paz Ruiz', ...lines, 'END:VCARD', ''].join('\n')).raw

const settle = (lines: string[], base: Card | null = document, layer: PatchObject | null = null) =>
  settleEdit({
    base,
    wasShown: base !== null,
    document,
    layer,
    isLayerKnown: true,
    sent: sent(...lines),
    family: 'plain',
  })

describe('an edit by a device', () => {
  it('can be given back as it was sent while the card says nothing else', () => {
    const settled = settle(['TEL:2', 'CATEGORIES:cliente'])
    assert.equal(settled.document.phones?.['k1']?.number, '2')
    assert.deepEqual([settled.isAsSent, settled.paths], [true, ['phones/k1/number']])
    const older = { ...document, emails: { e: { address: 'e@example.org' } } }
    assert.equal(settle(['EMAIL;PROP-ID=e:e@example.org', 'TEL:2', 'CATEGORIES:cliente'], older).isAsSent, false)
  })

  it('of what nobody knows takes nothing away, and says what it kept', () => {
    const settled = settle(['EMAIL:e@example.org'], null)
    assert.deepEqual(settled.withheld, ['phones', 'keywords'])
    assert.deepEqual([settled.document.phones, settled.document.keywords], [document.phones, document.keywords])
    assert.equal(Object.keys(settled.document.emails ?? {}).length, 1)
    assert.equal(settled.isAsSent, false)
  })

  it('is told without what the card says', () => {
    const settled = settle(['TEL:1', 'CATEGORIES:moroso,cliente'])
    assert.deepEqual(settled.paths, ['keywords'])
    const many = Array.from({ length: 50 }, (_, i) => `EMAIL:${i}@example.org`)
    assert.ok(settle([...many, 'TEL:1', 'CATEGORIES:cliente']).paths.length <= 20)
  })

  it('of one who has a layer is taken apart', () => {
    const layer = { 'phones/own': { number: '699888777' } }
    const settled = settle(['TEL;PROP-ID=k1:2', 'TEL;PROP-ID=own:699888777', 'CATEGORIES:cliente'], document, layer)
    assert.deepEqual([settled.document.phones, settled.layer], [{ k1: { number: '2' } }, layer])
    assert.equal(settled.isAsSent, false)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyPatch, type Card } from '@lazo/jscontact'
import type { fieldWords } from '#web/kit/fields/fields.words.ts'
import { namePath, sayValue } from '#web/kit/fields/say-value.ts'
import { cardAt, patchToBe, patchToRestore } from './card-at.ts'
import { changesOf } from './changes-of.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'x',
  phones: { p: { number: '3' } },
  updated: '2026-01-01T00:00:00Z',
}
const say = (key: keyof typeof fieldWords.table) => String(key)
const saying = { say, language: 'en' }

describe('the way back', () => {
  const versions = [
    { id: 'v3', reverse: { 'phones/p/number': '2' } },
    { id: 'v2', reverse: { 'phones/p/number': '1' } },
    { id: 'v1', reverse: null },
  ]

  it('leads to the card as any version left it', () => {
    assert.equal(cardAt(card, versions, 'v3')?.phones?.['p']?.number, '3')
    assert.equal(cardAt(card, versions, 'v2')?.phones?.['p']?.number, '2')
    assert.equal(cardAt(card, versions, 'v1')?.phones?.['p']?.number, '1')
    assert.equal(cardAt(card, versions, 'v0'), null)
  })

  it('is none where a patch does not fit any more', () => {
    assert.equal(
      cardAt(
        card,
        [
          { id: 'v2', reverse: { 'emails/e/address': 'x' } },
          { id: 'v1', reverse: null },
        ],
        'v1',
      ),
      null,
    )
  })

  it('leaves the moment of the last change alone', () => {
    const wanted: Card = { ...card, phones: { p: { number: '1' } }, updated: '2020-01-01T00:00:00Z' }
    assert.deepEqual(patchToBe(card, wanted), { 'phones/p/number': '1' })
  })

  it('of one value makes the maps that are gone', () => {
    const patch = patchToRestore(card, 'emails/e/address', 'a@b.example')
    assert.deepEqual(applyPatch(card, patch!).emails, { e: { address: 'a@b.example' } })
    assert.deepEqual(patchToRestore(card, 'phones/p', undefined), { 'phones/p': null })
    assert.equal(patchToRestore(card, 'emails/e', undefined), null)
  })
})

describe('a change in words', () => {
  it('leaves out what changes with every save', () => {
    const changes = changesOf({ updated: 'b', 'phones/p': { number: '1' } }, { updated: 'a', 'phones/p': null })
    assert.deepEqual(changes, [{ path: 'phones/p', before: undefined, after: { number: '1' } }])
  })

  it('names the field and says its value', () => {
    assert.equal(namePath('lazo.app:custom/Shoe ~1 size', say), 'Shoe / size')
    assert.equal(namePath('emails/e/address', say), 'email')
    assert.equal(namePath('some.example:thing', say), 'rest')
    assert.equal(
      sayValue('phones', { a: { number: '+34612345678' }, b: { number: '12' } }, saying),
      '+34 612 345 678 · 12',
    )
    assert.equal(sayValue('anniversaries/b', { kind: 'birth', date: { month: 5, day: 3 } }, saying), 'May 3')
    assert.equal(sayValue('lazo.app:connectedOn', '2024-03-05', saying), 'March 5, 2024')
    assert.equal(namePath('lazo.app:connectedOn', say), 'date-connected')
    assert.equal(sayValue('keywords/Fair', true, saying), 'Fair')
    assert.equal(sayValue('name', { components: [{ kind: 'given', value: 'Ana' }] }, saying), 'Ana')
    assert.equal(sayValue('notes/n', null, saying), '')
  })

  it('says in words what the product knows by name, and leaves what somebody wrote as it is', () => {
    assert.equal(sayValue('lazo.app:sectors', { telecoms: true, Pesca: true }, saying), 'Telecoms · Pesca')
    assert.equal(sayValue('lazo.app:sectors/civil-associations', true, saying), 'Civil associations')
    assert.equal(sayValue('lazo.app:contactKinds/former-colleague', true, saying), 'Former colleague')
    assert.equal(sayValue('lazo.app:custom/kind', 'hobby', saying), 'hobby')
    assert.equal(sayValue('keywords/press', true, saying), 'press')
    assert.equal(sayValue('kind', 'org', saying), 'sort-org')
    assert.equal(sayValue('personalInfo/p/kind', 'lazo.app:project', saying), 'fact-project')
    assert.equal(sayValue('personalInfo/p/value', 'hobby', saying), 'hobby')
    const friend = { '@type': 'Relation', relation: { friend: true, 'co-worker': true } }
    assert.equal(sayValue('relatedTo/urn:uuid:1', friend, saying), 'relation-friend, relation-co-worker')
    assert.equal(sayValue('relatedTo/urn:uuid:1/relation/spouse', true, saying), 'relation-spouse')
    assert.equal(sayValue('phones/p/contexts', { work: true }, saying), 'type-work')
    assert.equal(sayValue('phones/p/features/main-number', true, saying), 'type-main')
    assert.equal(sayValue('preferredLanguages/l', { '@type': 'LanguagePref', language: 'es' }, saying), 'Spanish')
    assert.equal(sayValue('preferredLanguages/l/language', 'not a tag', saying), 'not a tag')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { indexCard } from '../index-card/index-card.ts'
import { layerIndex } from '../index-card/layer-index.ts'
import type { Card } from '../types.ts'
import { cardWords } from './card-words.ts'

const BARE: Card = { '@type': 'Card', version: '1.0', uid: 'u' }
const wordsOf = (card: Partial<Card>, isLayer = false) =>
  cardWords(indexCard({ ...BARE, ...card }, { region: 'ES' }), isLayer)

describe('the words of a card', () => {
  it('stand by what they tell: name, organization, how to reach it, the rest', () => {
    const words = wordsOf({
      name: { full: 'Ana Núñez' },
      nicknames: { n: { name: 'Anita' } },
      organizations: { o: { name: 'Río SL' } },
      emails: { e: { address: 'ana@rio.example' } },
      notes: { n: { note: 'Le gusta el té' } },
      keywords: { VIP: true },
    })
    assert.equal(words.name, 'ana nunez anita')
    assert.equal(words.organization, 'rio sl')
    assert.equal(words.reach, 'ana rio example')
    assert.equal(words.rest, '=label.vip =no.phone =at.n.rio =from.rio.2eexample le gusta el te vip')
  })

  it('hold a phone number as one word of national digits, or as typed when it is no valid one', () => {
    const phones = { a: { number: '+34 612 34 56 78' }, b: { number: '+44 (0)20 7946 0958' }, c: { number: '1234' } }
    assert.equal(wordsOf({ phones }).reach, '612345678 2079460958 1234')
  })

  it('tell what a card lacks, but not what a layer lacks', () => {
    assert.equal(wordsOf({}).rest, '=no.email =no.phone =no.label')
    assert.deepEqual(wordsOf({}, true), { name: '', organization: '', reach: '', rest: '' })
  })

  it('tell what a layer brings, and that a member has marked the card', () => {
    const own = layerIndex(BARE, { 'phones/p1': { number: '612345678' }, 'lazo.app:favorite': true }, 'ES')
    assert.deepEqual(cardWords(own, true), {
      name: '',
      organization: '',
      reach: '612345678',
      rest: '=has.phone =is.favorite',
    })
    const shared = indexCard(
      { ...BARE, 'lazo.app:favorite': true, emails: { e: { address: 'a@b.es' } } },
      { region: 'ES' },
    )
    assert.equal(cardWords(shared, false).rest, '=no.phone =no.label =from.b.2ees')
  })

  it('repeat nothing in a layer that the card has already', () => {
    const card = { ...BARE, keywords: { VIP: true as const }, organizations: { o1: { name: 'Acme' } } }
    assert.equal(cardWords(layerIndex(card, { 'notes/n1': { note: 'té' } }, 'ES'), true).rest, '=has.note te')
  })

  it('tell where a person works and worked, by the card of the organization and by its name', () => {
    const organizations = { o1: { name: 'Acme, S.A.' }, o2: { name: 'Río' } }
    const positions = {
      p1: { organizationId: 'o1', name: 'Acme', organizationUid: 'urn:uuid:AB-1' },
      p2: { name: 'Taller', organizationUid: 'x/1' },
    }
    const items = wordsOf({ organizations, 'lazo.app:positions': positions }).rest.split(' ')
    assert.deepEqual(
      items.filter((item) => /^=(?:at|was)/.test(item)),
      ['=at.u.urn.3auuid.3a.41.42.2d1', '=at.l.acme', '=at.n.rio', '=was.u.x.2f1', '=was.l.taller'],
    )
    assert.doesNotMatch(wordsOf({ organizations, kind: 'org' }).rest, /=at/)
    const long = wordsOf({ organizations: { o1: { name: 'ñ'.repeat(300) } } }).rest.split(' ')
    assert.ok(long.every((item) => item.length <= 100))
  })

  it('tell labels apart that differ in signs, and not those that differ in case and accents', () => {
    const label = (text: string) => wordsOf({ keywords: { [text]: true } }).rest.split(' ')[0]
    assert.equal(label('Médico'), label('MEDICO'))
    assert.notEqual(label('VIP'), label('VIP+'))
    assert.notEqual(label('a b'), label('ab'))
    assert.ok(!label('★ uno dos')!.includes(' '))
  })

  it('are bounded for a note without end, and none is longer than the index holds', () => {
    const note = `${'x'.repeat(5000)} ${Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ')}`
    const words = wordsOf({ name: { full: 'Ana' }, notes: { n: { note } } })
    assert.equal(words.name, 'ana')
    assert.ok(words.rest.split(' ').length <= 3010)
    assert.ok(words.rest.split(' ').every((word) => word.length <= 60))
  })
})

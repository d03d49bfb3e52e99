import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleCard, sampleLine } from '../testing/sample-line.ts'
import { lineOf } from './line-of.ts'
import { packLine, unpackLine } from './pack-line.ts'

const ANA = {
  id: 'c1',
  name: 'Ana García Ñáñez',
  emails: { e1: { address: 'Ana@Rio.example' }, e2: { address: 'ana@casa.example', pref: 1 } },
  phones: { p1: { number: '612 34 56 78' } },
  organizations: { o1: { name: 'Río SL' } },
  titles: { t1: { name: 'Jefa' } },
  keywords: { VIP: true },
  notes: { n1: { note: 'Llamar el martes. ¡Urgente!' } },
  media: { m1: { kind: 'photo', uri: 'lazo:blob/9b' } },
} as const

describe('the line of a card', () => {
  it('knows where the surnames stand in a name', () => {
    const components = [
      { kind: 'given', value: 'Ana' },
      { kind: 'surname', value: 'García' },
    ] as const
    assert.equal(sampleLine({ id: 'c3', name: { components: [...components] } }).familyName, 'García')
    assert.equal(sampleLine({ id: 'c4', name: 'Mafalda' }).familyName, null)
  })

  it('shows what is preferred, as lists of the server do', () => {
    const line = sampleLine(ANA)
    assert.equal(line.display, 'Ana García Ñáñez')
    assert.equal(line.sortFamily, 'garcia n~an~ez ana')
    assert.deepEqual([line.email, line.phone], ['ana@casa.example', '612 34 56 78'])
    assert.deepEqual([line.organization, line.title, line.photo], ['Río SL', 'Jefa', '9b'])
  })

  it('has its handles in normal form', () => {
    assert.deepEqual(sampleLine(ANA).handles, ['email:ana@rio.example', 'email:ana@casa.example', 'phone:+34612345678'])
  })

  it('names the parts it is without', () => {
    const { lacks } = sampleLine(ANA)
    assert.ok(lacks.includes('address') && lacks.includes('birthday'))
    assert.ok(!lacks.includes('email') && !lacks.includes('label'))
    assert.ok(sampleLine({ id: 'c2', name: 'Eva' }).lacks.includes('photo'))
  })

  it('keeps of a note its folded words alone', () => {
    assert.deepEqual(
      sampleLine(ANA).texts.filter(([field]) => field === 'note'),
      [['note', 'llamar el martes urgente']],
    )
  })

  it('tells words by what they tell of the card', () => {
    const { words } = sampleLine(ANA)
    assert.equal(words.name, 'ana garcia nanez')
    assert.equal(words.organization, 'rio sl')
    assert.equal(words.reach, 'ana rio example casa')
    assert.ok(words.rest.split(' ').includes('urgente'))
  })

  it("lays the reader's own layer over the card, and is found by both", () => {
    const overlay = { 'name/full': 'Anita', 'keywords/Mío': true, 'lazo.app:favorite': true }
    const line = sampleLine({ ...ANA, overlay })
    assert.equal(line.display, 'Anita')
    assert.deepEqual([line.isFavorite, line.keywords], [true, ['VIP', 'Mío']])
    assert.deepEqual(line.words.name, 'anita ana garcia nanez')
  })

  it('says whether a change of the card waits to be sent', () => {
    assert.equal(sampleLine(ANA).isPending, false)
    assert.equal(lineOf(sampleCard(ANA), { region: 'ES', isPending: true }).isPending, true)
  })

  it('comes out of its packed form as it went in', () => {
    const { words, ...line } = sampleLine({ ...ANA, kind: 'org', overlay: { 'lazo.app:favorite': true } })
    const packed = packLine({ words, ...line })
    assert.deepEqual(unpackLine(packed), line)
    assert.deepEqual(packed.split('\n').slice(1), [words.name, words.organization, words.reach, words.rest])
  })
})

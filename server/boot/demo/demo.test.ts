import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import { recogniseTable } from '@lazo/tables'
import { sniffImage } from '#domain/media/sniff-image.ts'
import { Dice } from '#domain/samples/dice.ts'
import { drawPortrait } from '#domain/samples/draw-portrait.ts'
import { companyCard, type Making, personCard } from './demo-cards.ts'
import { makeConnections, writeLinkedIn } from './linkedin-file.ts'
import { newCompany } from './new-company.ts'
import { asciiOf, newPerson, postOf } from './new-person.ts'
import { PastClock } from './past-clock.ts'
import { wordsIn } from './words-in.ts'

const languages = ['es', 'en'] as const
const making = (language: 'es' | 'en', seed = 1): Making => ({ dice: new Dice(seed), words: wordsIn(language) })

test('falls the same way by the same seed, and another way by another', () => {
  const throws = (seed: number) => {
    const dice = new Dice(seed)
    return Array.from({ length: 20 }, () => dice.between(1, 6)).join('')
  }
  assert.equal(throws(7), throws(7))
  assert.notEqual(throws(7), throws(8))
  assert.match(throws(7), /^[1-6]{20}$/)
})

test('makes up cards that are right, and the same ones each time', () => {
  for (const language of languages) {
    const make = () => {
      const { dice, words } = making(language)
      return Array.from({ length: 60 }, () => {
        const company = newCompany(dice, words.business, words.names.surnames)
        const options = { contactKind: 'customer', labels: words.office.labels, notes: words.office.notes }
        const person = newPerson(dice, words.names)
        return [
          companyCard({ dice, words }, company, options),
          personCard({ dice, words }, person, company, { ...options, hasPhoto: dice.falls(0.1) }),
        ]
      }).flat()
    }
    const cards = make()
    assert.deepEqual(make(), cards)
    for (const card of cards) assert.deepEqual(checkCard(card), [], JSON.stringify(card))
  }
})

test('makes up the export of LinkedIn, with names of all kinds', () => {
  for (const language of languages) {
    const file = writeLinkedIn(makeConnections(making(language), 400, 2026))
    assert.equal(recogniseTable(Buffer.from(file), 'Connections.csv')?.kind, 'linkedin')
    assert.match(file, /^Notes:\n/)
    assert.match(file, /^,,,,,,\d\d [A-Z][a-z]{2} 20\d\d$/m, 'nobody hides')
    assert.doesNotMatch(file, /\[|undefined|#/)
  }
})

test('writes posts as men and women hold them, and addresses without accents', () => {
  assert.equal(postOf('Director[a] de compras', { isWoman: true }), 'Directora de compras')
  assert.equal(postOf('Director[a] de compras', { isWoman: false }), 'Director de compras')
  assert.equal(postOf('Jef[e|a] de proyecto', { isWoman: false }), 'Jefe de proyecto')
  assert.equal(asciiOf('María José Weiß-Łęcka'), 'maria.jose.weiss.lecka')
})

test('draws portraits that are pictures', () => {
  const dice = new Dice(3)
  assert.equal(sniffImage(drawPortrait(dice, { isWoman: true })), 'image/png')
  assert.notDeepEqual(drawPortrait(dice, { isWoman: true }), drawPortrait(dice, { isWoman: false }))
})

test('time passes when it is told to, and never beyond the present', () => {
  const clock = new PastClock(2)
  const began = clock.now().getTime()
  clock.pass({ hours: 1 })
  assert.equal(clock.now().getTime() - began, 3_600_000)
  clock.pass({ days: 9 })
  assert.ok(clock.now().getTime() <= Date.now())
})

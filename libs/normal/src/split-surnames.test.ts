import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { isSpanishSurname, splitKnownSurnames, splitSurnames } from './split-surnames.ts'
import { isSurnameParticle } from './surname-particles.ts'

describe('splitSurnames', () => {
  test('keeps particles with the surname behind them', () => {
    assert.deepEqual(splitSurnames('García López'), { surname: 'García', surname2: 'López' })
    assert.deepEqual(splitSurnames('de la Cruz Martínez'), { surname: 'de la Cruz', surname2: 'Martínez' })
    assert.deepEqual(splitSurnames('Martínez de la Torre'), { surname: 'Martínez', surname2: 'de la Torre' })
    assert.deepEqual(splitSurnames('Ortega y Gasset'), { surname: 'Ortega', surname2: 'y Gasset' })
    assert.deepEqual(splitSurnames('San Martín Ruiz'), { surname: 'San Martín', surname2: 'Ruiz' })
    assert.deepEqual(splitSurnames(' García '), { surname: 'García' })
    assert.deepEqual(splitSurnames('de la'), { surname: 'de la' })
    assert.deepEqual(splitSurnames(''), { surname: '' })
  })

  test('gives the text back when joined', () => {
    const words = fc.array(fc.constantFrom('García', 'de', 'la', 'y', 'López', 'San', 'van'), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(words, (list) => {
        const { surname, surname2 } = splitSurnames(list.join(' '))
        assert.equal([surname, surname2].filter(Boolean).join(' '), list.join(' '))
      }),
    )
  })
})

describe('splitKnownSurnames', () => {
  test('splits when both surnames are common in Spain, with accents or without', () => {
    assert.deepEqual(splitKnownSurnames('García López'), { surname: 'García', surname2: 'López' })
    assert.deepEqual(splitKnownSurnames('GARCIA DE LA FUENTE'), { surname: 'GARCIA', surname2: 'DE LA FUENTE' })
  })

  test('leaves alone what may be one surname', () => {
    for (const text of [
      'García',
      'García Lorca',
      'García-López',
      'Smith Jones',
      'García López Ruiz',
      'de la Cruz',
      '',
    ]) {
      assert.equal(splitKnownSurnames(text), null, text)
    }
  })
})

test('knows common surnames with and without their particles', () => {
  assert.ok(isSpanishSurname('de la Cruz'))
  assert.ok(isSpanishSurname('Núñez'))
  assert.ok(!isSpanishSurname('Smith'))
})

test('tells particles from surnames and initials', () => {
  for (const word of ['de', 'Del', 'VAN', 'y', 'San', 'von']) assert.ok(isSurnameParticle(word), word)
  for (const word of ['García', 'E', 'I', 'A.', '']) assert.ok(!isSurnameParticle(word), word)
})

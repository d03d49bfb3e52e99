import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldText } from '@lazo/normal'
import * as fc from 'fast-check'
import { specialCategoryOf } from './special-category-of.ts'
import { HARMLESS_TERMS, SPECIAL_TERMS } from './special-words.table.ts'

const TOLD = {
  es: [
    ['Es diabético, nada de azúcar', 'health'],
    ['Operada de la rodilla en mayo', 'health'],
    ['alergia a los frutos secos', 'health'],
    ['Judío practicante: no llamar en sábado', 'religion'],
    ['no come nada durante el Ramadán', 'religion'],
    ['Delegada sindical de UGT', 'union'],
    ['milita desde joven, es militante del partido', 'politics'],
    ['muy de izquierdas', 'politics'],
    ['Su pareja es un hombre, es gay', 'sexual-life'],
    ['familia gitana de Triana', 'ethnic-origin'],
  ],
  en: [
    ['Pregnant, due in June', 'health'],
    ['he uses a wheelchair', 'health'],
    ['A devout Catholic', 'religion'],
    ["Jehovah's Witness", 'religion'],
    ['shop steward at the plant', 'union'],
    ['Votes for whoever lowers taxes', 'politics'],
    ['came out as a lesbian', 'sexual-life'],
    ['of Arab descent', 'ethnic-origin'],
  ],
} as const

const HARMLESS = {
  es: [
    'Le gusta la vela y el ajedrez',
    'Enfermera en el hospital de Jaén',
    'oncólogo, psiquiatra y poeta',
    'Presidente de la Unión Deportiva',
    'Abogada, experta en derecho judicial',
    'Preside la Asociación Española contra el Cáncer',
    'Dos hijos: Cristian y Cristiano',
    'Militar retirado, trabaja en la mediana empresa',
    'Vive en la calle Reyes Católicos',
    'podemos sumar fuerzas en el proyecto Vox Populi',
    'amante de la música clásica',
    'receta de judías verdes',
    'Partido de pádel los jueves',
    'conservador del museo',
  ],
  en: [
    'Plays the violin, two children',
    'Oncologist and nurse trainer',
    'Works for the European Union on credit unions',
    'Sells hearing aids and venetian blinds',
    'Christian Baker, pastry chef',
    'Interested in ethics and organic farming',
    'Fond of republican Rome',
    'a party lover, voted for best speaker',
    'Strokes of genius in painting',
    'Works with John Parkinson at Catholic Relief Services',
  ],
} as const

describe('special categories', () => {
  for (const language of ['es', 'en'] as const) {
    it(`are recognised in sentences of ${language}, whatever the accents and the case`, () => {
      for (const [text, category] of TOLD[language]) {
        for (const spelt of [text, text.toUpperCase(), foldText(text)])
          assert.equal(specialCategoryOf(spelt, language)?.category, category, spelt)
        assert.equal(specialCategoryOf(text)?.category, category, text)
      }
    })

    it(`give no false alarm in ordinary sentences of ${language}`, () => {
      for (const text of HARMLESS[language]) assert.equal(specialCategoryOf(text, language), null, text)
    })

    it(`are listed in ${language} as the words of a text are folded, each once`, () => {
      const lists = [...Object.values(SPECIAL_TERMS[language]), HARMLESS_TERMS[language]]
      const terms = lists.flatMap((list) => list.split('|').map((term) => term.trim().replace(/\s+/g, ' ')))
      for (const term of terms) assert.equal(foldText(term), term)
      assert.deepEqual(
        terms.filter((term, at) => terms.indexOf(term) !== at),
        [],
      )
    })
  }

  it('name the words', () => {
    assert.deepEqual(specialCategoryOf('Es celíaca; y vegana', 'es'), { category: 'health', words: 'celiaca' })
  })

  it('are looked for in any text, however long', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => specialCategoryOf(text) !== undefined))
    assert.equal(specialCategoryOf('a '.repeat(500_000)), null)
  })
})

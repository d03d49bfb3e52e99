import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Known, whoKnows } from './who-knows.ts'

const NOTED: Known[] = [
  { cardId: 'paz', by: 'can-do', text: 'Derecho de aduanas en México' },
  { cardId: 'luis', by: 'gave-me', text: 'Me explicó el despacho de aduana' },
  { cardId: 'luis', by: 'fact', text: 'Leyes de comercio' },
  { cardId: 'eva', by: 'can-do', text: 'Customs law' },
]
const who = (question: string) => whoKnows(question, NOTED).map(({ cardId }) => cardId)

describe('who knows about something', () => {
  it('is found by words whatever accents, capitals and plurals', () => {
    assert.deepEqual(who('ADUANA mexico'), ['paz'])
    assert.deepEqual(who('aduanas'), ['paz', 'luis'])
    assert.deepEqual(who('ley comercio'), ['luis'])
    assert.deepEqual(who('custom laws'), ['eva'])
  })

  it('is found by a whole question, in both languages', () => {
    assert.deepEqual(who('¿Quién sabe de derecho de aduanas?'), ['paz'])
    assert.deepEqual(who('Who knows about customs law?'), ['eva'])
  })

  it('is told with what says so, and is nobody where nothing is asked or found', () => {
    assert.deepEqual(whoKnows('aduana', NOTED)[1]!.reasons, [
      { by: 'gave-me', text: 'Me explicó el despacho de aduana' },
    ])
    assert.deepEqual([who(''), who('¿quién sabe?'), who('aduana Chile')], [[], [], []])
  })
})

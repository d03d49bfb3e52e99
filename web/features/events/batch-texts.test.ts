import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textStates } from './batch-texts.ts'

const states = (start: string, typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(textStates(['ana', 'eva', 'paz'], { start, typed: new Map(Object.entries(typed)) }))

describe('the texts of many follow-ups', () => {
  it('are ready only where the line that all began with was changed', () => {
    assert.deepEqual(
      states('Mandar el catálogo', { eva: 'Mandar el catálogo de sillas', paz: ' mandar  el catálogo ' }),
      {
        ana: 'unchanged',
        eva: 'ready',
        paz: 'unchanged',
      },
    )
  })

  it('are each person’s own: the same for two is ready for neither', () => {
    assert.deepEqual(states('', { ana: 'Llamar el lunes', eva: 'llamar el lunes', paz: 'Comer con ella' }), {
      ana: 'same',
      eva: 'same',
      paz: 'ready',
    })
  })

  it('are left out where they are empty', () => {
    assert.deepEqual(states('Llamar', { ana: '', eva: ' ' }), { ana: 'empty', eva: 'empty', paz: 'unchanged' })
  })
})

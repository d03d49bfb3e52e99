import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldText } from './usual-texts.ts'

test('tells what a form is offered with in the language of its reader, and what somebody wrote as it was written', () => {
  const [en, es] = ['Leave your details', 'Deje sus datos']
  assert.deepEqual([toldText(en, 'es'), toldText(es, 'en'), toldText(es, 'es')], [es, en, es])
  assert.equal(toldText('Feria de Abril', 'en'), 'Feria de Abril')
})

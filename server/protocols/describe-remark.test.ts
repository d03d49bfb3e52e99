import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeRemark, isRemarkCode } from './describe-remark.ts'
import { remarkWords } from './remark-words.table.ts'

const facts = {
  message: 'told',
  line: 4,
  next: 9,
  limit: 2,
  column: 'Edad',
  text: 'ayer',
  layout: 'linkedin',
  rule: 'form',
  path: 'uid',
  why: 'group',
}
/** Sentences that are names and values alone, or an old sentence as it was kept. */
const ALIKE = new Set(['as-told', 'job-changed'])

test('says everything there is to say in each language, and in other words', () => {
  for (const code of Object.keys(remarkWords.en)) {
    const [english, spanish] = [describeRemark({ code, facts }, 'en'), describeRemark({ code, facts }, 'es')]
    assert.notEqual(spanish, '', code)
    assert.equal(english === spanish, ALIKE.has(code), `${code}: ${spanish}`)
    assert.doesNotMatch(spanish, /\b(?:the|is|was|were|kept|line|card|row|column|header|its)\b/, spanish)
    assert.doesNotMatch(spanish, /[.“”]$|[“”]/, spanish)
  }
})

test('says where, what and how it is called', () => {
  const say = (code: string) => describeRemark({ code, facts }, 'es')
  assert.equal(say('no-date'), '«ayer» en Edad no es una fecha; se guarda como campo propio')
  assert.equal(
    say('header-of-layout'),
    'la línea 4 es la cabecera de los contactos de la exportación de datos de LinkedIn',
  )
  assert.equal(
    describeRemark({ code: 'card-invalid', facts: { ...facts, more: 2 } }, 'en'),
    'the card cannot be kept: uid does not have the form it needs (and 2 more)',
  )
})

test('shows the code of what only a later version can say', () => {
  assert.equal(describeRemark({ code: 'from-the-future', facts }, 'es'), 'from-the-future')
  assert.equal(
    describeRemark({ code: 'column-of-layout', facts: { layout: 'new-program' } }, 'es'),
    'columna de new-program',
  )
  assert.equal(describeRemark({ code: 'talk-left', facts: { why: 'new-reason' } }, 'es'), 'new-reason')
  assert.equal(isRemarkCode('toString'), false)
})

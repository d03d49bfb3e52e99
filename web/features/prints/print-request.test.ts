import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PrintChoices, requestOf, USUAL_CHOICES } from './print-request.ts'

const choices: PrintChoices = {
  ...USUAL_CHOICES,
  whom: 'chosen',
  cardIds: ['c1'],
  from: 'Ana\n\n Calle Mayor 1 \n',
  title: ' ',
  names: 'family-first',
}

test('sends only what the layout heeds', () => {
  assert.deepEqual(requestOf(choices), {
    layout: 'phone-list',
    cardIds: ['c1'],
    options: { order: 'family', paper: 'A4', names: 'family-first' },
  })
  assert.deepEqual(requestOf({ ...choices, layout: 'envelopes', whom: 'book', bookId: 'b1' }), {
    layout: 'envelopes',
    bookIds: ['b1'],
    options: { order: 'family', envelope: 'DL', from: ['Ana', 'Calle Mayor 1'], address: 'any', copies: 1 },
  })
})

import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { speak } from '#web/words/say.ts'
import { sayRefusedUndo, sayUndone, type UndoReport } from './say-undone.ts'

const NONE: UndoReport = { cards: 0, unchanged: 0, leftCount: 0, reasons: [] }
const EDITED = { reason: 'edited-since', cards: 1 } as const

afterEach(() => speak('en'))

test('says of one contact whether it is as it was, in part or not at all, and why', () => {
  assert.equal(sayUndone({ ...NONE, cards: 1 }), 'The contact is as it was.')
  const left = { leftCount: 1, reasons: [EDITED] }
  assert.equal(sayUndone({ ...NONE, ...left }), 'Nothing could be taken back: it was changed since.')
  assert.equal(sayUndone({ ...NONE, ...left, cards: 1 }), 'Only a part could be taken back: it was changed since.')
  assert.equal(sayUndone({ ...NONE, unchanged: 1 }), 'There was nothing to take back: all is as it was already.')
  speak('es')
  assert.equal(sayUndone({ ...NONE, ...left }), 'No se ha podido deshacer nada: se ha cambiado desde entonces.')
})

test('counts of many what is as it was, what was left for which reason, and what was so already', () => {
  const reasons = [
    { reason: 'edited-since', cards: 7 },
    { reason: 'right-missing', cards: 3 },
  ] as const
  const report: UndoReport = { cards: 9_988, unchanged: 2, leftCount: 10, reasons: [...reasons] }
  assert.equal(
    sayUndone(report),
    '9,988 contacts are as they were. 10 were left as they are: 7 changed since and 3 that you may not change. 2 were so already.',
  )
  speak('es')
  assert.equal(
    sayUndone(report),
    '9.988 contactos están como estaban. 10 se han dejado como están: 7 con cambios posteriores y 3 que usted no puede cambiar. 2 ya estaban así.',
  )
  assert.equal(
    sayUndone({ cards: 39, unchanged: 0, leftCount: 1, reasons: [{ reason: 'gone', cards: 1 }] }),
    '39 contactos están como estaban. Uno se ha dejado como está: ya no está.',
  )
})

test('says that a batch without contacts was taken back, and why a request was refused', () => {
  assert.equal(sayUndone(NONE), 'Taken back')
  assert.equal(sayRefusedUndo('There is no such batch.'), 'Nothing could be taken back: There is no such batch.')
})

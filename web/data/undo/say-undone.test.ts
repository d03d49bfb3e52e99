import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { speak } from '#web/words/say.ts'
import { sayRefusedUndo, sayUndone, type UndoReport } from './say-undone.ts'

const NONE: UndoReport = { cards: 0, trashed: 0, partly: 0, unchanged: 0, leftCount: 0, reasons: [] }
const EDITED = { reason: 'edited-since', cards: 1, partly: 0 } as const

afterEach(() => speak('en'))

test('says of one contact whether it is as it was, in part or not at all, and why', () => {
  assert.equal(sayUndone({ ...NONE, cards: 1 }), 'The contact is as it was.')
  const left = { leftCount: 1, reasons: [EDITED] }
  assert.equal(sayUndone({ ...NONE, ...left }), 'Nothing could be taken back: it was changed since.')
  const part = { cards: 1, partly: 1, leftCount: 1, reasons: [{ ...EDITED, partly: 1 }] }
  assert.equal(sayUndone({ ...NONE, ...part }), 'Only a part could be taken back: it was changed since.')
  assert.equal(sayUndone({ ...NONE, unchanged: 1 }), 'There was nothing to take back: all is as it was already.')
  speak('es')
  assert.equal(sayUndone({ ...NONE, ...left }), 'No se ha podido deshacer nada: se ha cambiado desde entonces.')
})

test('counts of many what is as it was, what was left for which reason, and what was so already', () => {
  const reasons = [
    { reason: 'edited-since', cards: 7, partly: 0 },
    { reason: 'right-missing', cards: 3, partly: 0 },
  ] as const
  const report: UndoReport = { ...NONE, cards: 9_988, unchanged: 2, leftCount: 10, reasons: [...reasons] }
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
    sayUndone({ ...NONE, cards: 39, leftCount: 1, reasons: [{ reason: 'gone', cards: 1, partly: 0 }] }),
    '39 contactos están como estaban. Uno se ha dejado como está: ya no está.',
  )
})

test('says how many of what an import made went to the trash, and which of the others are as they were', () => {
  speak('es')
  assert.equal(sayUndone({ ...NONE, cards: 60, trashed: 60 }), '60 contactos se han vuelto a quitar.')
  assert.equal(sayUndone({ ...NONE, cards: 1, trashed: 1 }), 'Un contacto se ha vuelto a quitar.')
  assert.equal(
    sayUndone({ ...NONE, cards: 65, trashed: 60, unchanged: 1 }),
    '5 contactos están como estaban. 60 contactos se han vuelto a quitar. Uno ya estaba así.',
  )
})

test('tells what is as it was only in part from what is wholly so and from what was left whole', () => {
  const reasons = [{ reason: 'edited-since', cards: 4, partly: 3 } as const]
  const report = { ...NONE, cards: 10, trashed: 5, partly: 3, leftCount: 4, reasons }
  assert.equal(
    sayUndone(report),
    '2 contacts are as they were. 5 contacts were taken out again. 3 contacts are as they were only in part: 3 changed since. One was left as it is: it was changed since.',
  )
  speak('es')
  assert.equal(
    sayUndone({ ...NONE, cards: 2, trashed: 1, partly: 1, leftCount: 1, reasons: [{ ...EDITED, partly: 1 }] }),
    'Un contacto se ha vuelto a quitar. Un contacto está como estaba solo en parte: se ha cambiado desde entonces.',
  )
})

test('says that a batch without contacts was taken back, and why a request was refused', () => {
  assert.equal(sayUndone(NONE), 'Taken back')
  assert.equal(sayRefusedUndo('There is no such batch.'), 'Nothing could be taken back: There is no such batch.')
})

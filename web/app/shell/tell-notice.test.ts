import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { Action } from '#web/data/outbox/action.ts'
import { hideToast, presentToasts } from '#web/kit/toast/toasts.ts'
import { speak } from '#web/words/say.ts'
import { tellNotice } from './tell-notice.ts'

const clear = () => presentToasts().forEach(({ id }) => hideToast(id))
beforeEach(clear)
afterEach(() => speak('en'))

function told(action: Action, message: string): string | undefined {
  clear()
  const refusal = { code: 'right-missing', message, entryId: 1, action, at: 0, display: 'Ana' }
  tellNotice({ kind: 'refused', refusal }, () => undefined)
  return presentToasts()[0]?.text
}

test('says of each kind of work what of it was refused', () => {
  const cardId = 'c'
  const patch = { 'name/full': 'Anna' }
  const why = 'You may not.'
  assert.equal(told({ kind: 'edit', cardId, patch }, why), 'The edit of Ana could not be saved: You may not.')
  assert.equal(told({ kind: 'layer', cardId, patch }, why), 'What only you see of Ana could not be saved: You may not.')
  assert.equal(
    told({ kind: 'photo', cardId, photo: new Blob() }, why),
    'The photo of Ana could not be saved: You may not.',
  )
  speak('es')
  assert.equal(
    told({ kind: 'edit', cardId, patch }, 'No puede.'),
    'El cambio en Ana no se ha podido guardar: No puede.',
  )
})

test('says of work on several contacts what it says itself, without calling it an edit', () => {
  const message = '3 could not be deleted: You may not.'
  assert.equal(told({ kind: 'delete', cardIds: ['a', 'b', 'c'] }, message), message)
  const undone = 'Nothing could be taken back: it was changed since.'
  assert.equal(told({ kind: 'undo-edit', cardId: 'a', versionId: 'v', reverse: {} }, undone), undone)
})

test('leads to what was lost', () => {
  let seen = 0
  const action = { kind: 'edit', cardId: 'c', patch: {} } as const
  const refusal = { code: 'gone', message: '', entryId: 1, action, at: 0, display: '' }
  tellNotice({ kind: 'refused', refusal }, () => {
    seen += 1
  })
  const toast = presentToasts()[0]
  assert.equal(toast?.action?.name, 'See what was lost')
  toast.action.run()
  assert.equal(seen, 1)
})

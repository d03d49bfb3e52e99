import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { OfflineError } from '#web/data/api/api-error.ts'
import type { UndoStep } from '#web/data/undo/undo-pieces.ts'
import { type Done, undoStack } from '#web/data/undo/undo-stack.ts'
import { hideToast, presentToasts } from '#web/kit/toast/toasts.ts'
import { takeBack } from './take-back.ts'

const STEP: UndoStep = {
  batchId: 'undo',
  cards: 3_000,
  trashed: 0,
  partly: 0,
  unchanged: 0,
  leftCount: 0,
  reasons: [],
  left: [],
  isDone: true,
  seen: 3_000,
  of: 3_000,
}

const push = (undo: Done['undo']) => undoStack.push({ key: 'bulk-edited', facts: {}, undo })
const told = () => presentToasts().map(({ tone, text }) => [tone, text])

describe('taking back what was just done', () => {
  beforeEach(() => {
    undoStack.clear()
    for (const { id } of presentToasts()) hideToast(id)
  })

  it('says how much of it there was to take back', async () => {
    for (const taken of ['begun', 'part', 'nothing'] as const) {
      push(async () => taken)
      await takeBack()
    }
    assert.deepEqual(told(), [
      ['done', 'It is being taken back: the contacts are as they were when the server has done it.'],
      ['trouble', 'Only a part of it could be taken back.'],
      ['trouble', 'It could not be taken back: the history of the contact shows what became of it.'],
    ])
  })

  it('says of what is so at once that it was taken back', async () => {
    push(async () => 'whole')
    await takeBack()
    assert.deepEqual(told(), [['done', 'Taken back']])
  })

  it('says that there is nothing to take back', async () => {
    await takeBack()
    assert.deepEqual(told(), [['done', 'There is nothing to take back.']])
  })

  it('counts what the server left as it is', async () => {
    push(async () => ({
      ...STEP,
      cards: 2_999,
      leftCount: 1,
      reasons: [{ reason: 'right-missing', cards: 1, partly: 0 }],
    }))
    await takeBack()
    const text = '2,999 contacts are as they were. One was left as it is: you may not change it any more.'
    assert.deepEqual(told(), [['trouble', text]])
  })

  it('tells of a long one how far it is, in one message, and lets it be stopped and gone on with', async () => {
    const seen: unknown[] = []
    push(async ({ onProgress, signal }) => {
      onProgress?.({ seen: 1_000, of: 3_000 })
      onProgress?.({ seen: 2_000, of: 3_000 })
      seen.push(...told())
      presentToasts()[0]?.action?.run()
      return { ...STEP, isDone: !signal?.aborted, seen: 2_000 }
    })
    await takeBack()
    assert.deepEqual(seen, [['busy', 'Taking back: 2,000 of 3,000 contacts…']])
    assert.deepEqual(told(), [['done', 'Stopped after 2,000 contacts. Undone again, it goes on there.']])
    assert.equal(undoStack.done.length, 1)
  })

  it('says where it broke off, and keeps the way back', async () => {
    push(async ({ onProgress }) => {
      onProgress?.({ seen: 1_000, of: null })
      throw new OfflineError('gone')
    })
    await takeBack()
    const [[tone, text] = []] = told()
    assert.equal(tone, 'trouble')
    assert.match(text!, /^It broke off after 1,000 contacts\. Undone again, it goes on there\. Lazo cannot reach/)
    assert.deepEqual([told().length, undoStack.done.length], [1, 1])
  })

  it('leaves to be told what fails before anything was taken back', async () => {
    push(async () => {
      throw new OfflineError('gone')
    })
    await assert.rejects(takeBack(), OfflineError)
    assert.deepEqual([told(), undoStack.done.length], [[], 1])
  })
})

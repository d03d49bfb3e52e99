import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tie } from '#web/data/tells/tie.ts'
import { draftOf, tieChangeOf } from './tie-draft.ts'

const TIE: Tie = {
  isKey: false,
  isMarked: false,
  isResting: false,
  heldAt: null,
  isTrusted: false,
  cadence: null,
  closeness: null,
  networks: [],
  forMe: ['aduanas'],
  forThem: [],
  facts: [{ kind: 'interest', text: 'remar' }],
  muted: [],
  met: { channel: null, place: 'Lisboa', event: null, stage: null, introducerId: null },
}

test('says nothing where nothing was said otherwise', () => {
  assert.deepEqual(tieChangeOf(TIE, draftOf(TIE)), {})
})

test('says only what is otherwise, of how they met each part by itself', () => {
  const draft = {
    ...draftOf(TIE),
    isKey: true,
    place: 'Oporto',
    forMe: 'aduanas\n\n transporte \naduanas',
    closeness: ' ',
  }
  assert.deepEqual(tieChangeOf(TIE, draft), {
    isKey: true,
    forMe: ['aduanas', 'transporte'],
    met: { place: 'Oporto' },
  })
})

test('takes one number of days for both: twice as many at the latest, half as many as the ideal', () => {
  const cadence = (ideal: string, maximum: string) => tieChangeOf(TIE, { ...draftOf(TIE), ideal, maximum }).cadence
  assert.deepEqual(cadence('30', ''), { idealDays: 30, maximumDays: 60 })
  assert.deepEqual(cadence('', '31'), { idealDays: 16, maximumDays: 31 })
  assert.deepEqual(cadence('40', '20'), { idealDays: 40, maximumDays: 40 })
  assert.equal(cadence('', ''), undefined)
})

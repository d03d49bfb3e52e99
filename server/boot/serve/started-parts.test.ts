import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from '#base/log.ts'
import { StartedParts } from './started-parts.ts'

test('ends what was started in the opposite order, to the last part even when one fails', async () => {
  const ended: string[] = []
  const parts = new StartedParts(createLog('silent'))
  parts.add('first', async () => ended.push('first'))
  parts.add('second', async () => Promise.reject(new Error('stuck')))
  parts.add('third', async () => ended.push('third'))
  await parts.stop()
  await parts.stop()
  assert.deepEqual(ended, ['third', 'first'])
})

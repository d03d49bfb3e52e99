import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'
import { formatDeviceLog } from './device-log.ts'
import { wordsOf } from './words/words.ts'

const AT = new Date('2026-11-22T08:00:00Z')

function entry(kind: LogEntryView['kind'], facts: { batchId?: string; name: string }, undoneAt?: Date): LogEntryView {
  const subject = { bookId: null, bookName: 'Clients', cardId: null, display: 'Zoe' }
  const toUndo = undoneAt ? null : (facts.batchId ?? null)
  const undoing = { toUndo, undoneAt: undoneAt ?? null }
  return { entryId: kind, at: AT, kind, about: 'deletion', facts, ...subject, ...undoing } as LogEntryView
}

test('the log of a device says once, behind the last of what it took away, how all of it comes back', () => {
  const log = [
    entry('card-added', { name: 'c.vcf' }),
    entry('card-deleted', { name: 'b.vcf', batchId: 'second' }),
    entry('card-deleted', { name: 'a.vcf', batchId: 'second' }),
    entry('card-deleted', { name: 'z.vcf', batchId: 'first' }),
    entry('card-deleted', { name: 'y.vcf', batchId: 'undone' }, AT),
  ]
  const told = formatDeviceLog({ language: 'en', words: wordsOf('en') }, log)
  assert.deepEqual(
    told.map((text) => text.replace(/^.*? {2}(?=It )/, '')),
    [
      'It deleted “Zoe” from “Clients”; it is in the trash. This was undone since.',
      'It deleted “Zoe” from “Clients”; it is in the trash.',
      '    To take it back: lazo undo first',
      'It deleted “Zoe” from “Clients”; it is in the trash.',
      'It deleted “Zoe” from “Clients”; it is in the trash.',
      '    To take it back: lazo undo second',
      'It added “Zoe” to “Clients”.',
    ],
  )
})

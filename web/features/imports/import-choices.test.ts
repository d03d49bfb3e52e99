import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FIRST_CHOICES, isReadByOthers, requestOf, suggestChoices } from './import-choices.ts'
import type { ImportPreview } from './import-types.ts'

const upload = { id: 'u1', fileName: 'contacts.csv', size: 9 }
const preview = { shape: { kind: 'vcard' }, known: null } as unknown as ImportPreview
const intoBook = { ...FIRST_CHOICES, bookId: 'b1' }

test('says where notes go only of a book that others read', () => {
  assert.equal(requestOf({ upload, preview, choices: intoBook, isShared: true }).notes, 'private')
  assert.ok(!('notes' in requestOf({ upload, preview, choices: intoBook, isShared: false })))
  const shared = { ...intoBook, notes: 'shared' } as const
  assert.equal(requestOf({ upload, preview, choices: shared, isShared: true }).notes, 'shared')
})

test('takes a book for read by others when one may not know who reads it', () => {
  assert.ok(!isReadByOthers({ grants: [] }))
  assert.ok(isReadByOthers({ grants: null }))
})

test('goes on where the same source last went, and else into a new book named like the file', () => {
  const earlier = { bookId: 'b7', importedAt: '2026-11-01T10:00:00.000Z' }
  assert.equal(suggestChoices(upload, { earlier }).bookId, 'b7')
  const anew = suggestChoices(upload, { earlier: null })
  assert.deepEqual([anew.bookId, anew.newBookName, anew.whereFrom], ['', 'contacts', ''])
})

test('names the file where nobody says where contacts are from, and says nothing anew of a source that is known', () => {
  const choices = { ...intoBook, whyHeld: 'To stay in touch' }
  const { provenance } = requestOf({ upload, preview, choices, isShared: false })
  assert.deepEqual(provenance, { whereFrom: 'contacts.csv', whyHeld: 'To stay in touch', basis: 'unknown' })
  const known = { whereFrom: 'The fair', whyHeld: 'To sell', basis: 'consent' }
  const again = { ...preview, known }
  assert.ok(!('provenance' in requestOf({ upload, preview: again, choices, isShared: false })))
  assert.ok(!('provenance' in requestOf({ upload, preview, choices: intoBook, isShared: false })))
})

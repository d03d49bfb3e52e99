import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rightMissing } from '#domain/sharing/book-rights.ts'
import { describeError } from './describe-error.ts'

test('says a missing right by its name in both languages', () => {
  const error = rightMissing('view', 'edit')
  assert.equal(
    describeError(error, 'es').detail,
    'Para esto hace falta el derecho a editar en esta libreta; usted tiene el de ver.',
  )
  assert.equal(describeError(error, 'en').detail, 'This needs the right to edit in this book; yours is to view.')
})

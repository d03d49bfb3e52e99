import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { book, bookInput } from './index.ts'
import { jsonSchemaOf, namedJsonSchemas } from './json-schema.ts'

test('refers to a schema that has a name', () => {
  assert.deepEqual(jsonSchemaOf(book, 'output'), { $ref: '#/components/schemas/Book' })
  assert.deepEqual(jsonSchemaOf(z.string(), 'output'), { type: 'string' })
})

test('tells what may be missing in requests and is there in answers', () => {
  assert.deepEqual(namedJsonSchemas('input').NewBook?.required, ['name'])
  assert.deepEqual(namedJsonSchemas('output').NewBook?.required, ['name', 'kind'])
  assert.equal(jsonSchemaOf(bookInput, 'input').$ref, '#/components/schemas/NewBook')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvLine } from './csv-line.ts'

test('quotes what holds a comma, a quote or an end of line, and lets no spreadsheet compute a cell', () => {
  assert.equal(csvLine(['3', '=1+1', 'a,"b"\nc']), '3,\'=1+1,"a,""b""\nc"\r\n')
})

test('leaves a phone number as it is', () => {
  assert.equal(csvLine(['+34 600 000 005', '+1+1']), "+34 600 000 005,'+1+1\r\n")
})

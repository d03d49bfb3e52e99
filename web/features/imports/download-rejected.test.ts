import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeCsv } from './download-rejected.ts'

test('writes rejected rows so that no spreadsheet computes them', () => {
  assert.equal(
    writeCsv([
      ['line', 'row'],
      ['3', '=1+1'],
      ['4', 'a,"b"\nc'],
    ]),
    '\uFEFFline,row\r\n3,\'=1+1\r\n4,"a,""b""\nc"\r\n',
  )
})

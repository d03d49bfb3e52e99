import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takesGzip } from './takes-gzip.ts'

test('gzip is taken where it is named or meant, and not where it is refused (RFC 9110 §12.5.3)', () => {
  for (const header of ['gzip', 'GZIP', 'br, gzip;q=0.5', 'deflate;q=1, *;q=0.1', '*', 'gzip ; q=1'])
    assert.ok(takesGzip(header), header)
  for (const header of [undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.0, *', '*;q=0', 'xgzip', 'gzip;q=x'])
    assert.ok(!takesGzip(header), String(header))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base32, codeOfStep, otpauthUri, readCode, stepAt, stepOfCode } from './totp.ts'

const seed = (length: number) => Buffer.from('1234567890'.repeat(7).slice(0, length))

test('gives the codes of the standard for all three hashes (RFC 6238 appendix B)', () => {
  const vectors: readonly [seconds: number, sha1: string, sha256: string, sha512: string][] = [
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ]
  for (const [seconds, sha1, sha256, sha512] of vectors) {
    const step = stepAt(new Date(seconds * 1000))
    assert.equal(codeOfStep(seed(20), step, { digits: 8 }), sha1)
    assert.equal(codeOfStep(seed(32), step, { algorithm: 'sha256', digits: 8 }), sha256)
    assert.equal(codeOfStep(seed(64), step, { algorithm: 'sha512', digits: 8 }), sha512)
    assert.equal(codeOfStep(seed(20), step), sha1.slice(2))
  }
})

test('gives the codes of counters (RFC 4226 appendix D)', () => {
  const codes = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']
  assert.deepEqual(
    codes.map((_, counter) => codeOfStep(seed(20), counter)),
    codes,
  )
})

test('takes the code of this step and of those beside it, and no other', () => {
  const now = new Date(1_700_000_000_000)
  const codes = [-2, -1, 0, 1, 2].map((beside) => codeOfStep(seed(20), stepAt(now) + beside))
  const steps = codes.map((code) => stepOfCode(seed(20), code, now))
  assert.deepEqual(steps, [null, stepAt(now) - 1, stepAt(now), stepAt(now) + 1, null])
  assert.equal(stepOfCode(seed(20), '', now), null)
})

test('reads a code as people type it', () => {
  assert.equal(readCode(' 123 456 '), '123456')
  for (const typed of ['12345', '1234567', 'K7QM-4TXR', '', '１２３４５６']) assert.equal(readCode(typed), null)
})

test('writes a secret in the alphabet of apps (RFC 4648 §10)', () => {
  const pairs: readonly [string, string][] = [
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ]
  for (const [plain, written] of pairs) assert.equal(base32(Buffer.from(plain)), written)
  assert.equal(
    otpauthUri(Buffer.from('foobar'), 'ana+x@example.org'),
    'otpauth://totp/Lazo:ana%2Bx%40example.org?secret=MZXW6YTBOI&issuer=Lazo&algorithm=SHA1&digits=6&period=30',
  )
})

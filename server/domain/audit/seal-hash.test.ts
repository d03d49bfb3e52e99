import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { AuditAct } from '#store/audit/reader.ts'
import { CHAIN_START, chainHash, hashAct, hashPayload } from './seal-hash.ts'

const ACT: AuditAct = {
  auditId: '01890000-0000-7000-8000-000000000001',
  at: '1772355600000000',
  actorId: '01890000-0000-7000-8000-000000000002',
  act: 'card-created',
  subject: 'Añá',
  number: '7',
}
const PLACE = { workspaceId: '01890000-0000-7000-8000-000000000003', position: 4 }

/** The definition, written out anew from its words. */
function byTheWords(...fields: (string | null)[]): string {
  const parts = fields.map((field) => {
    const bytes = Buffer.from(field ?? '', 'latin1')
    const length = (field === null ? 0xffffffff : bytes.length).toString(16).padStart(8, '0')
    return Buffer.concat([Buffer.from(length, 'hex'), bytes])
  })
  return createHash('sha256').update(Buffer.concat(parts)).digest().toString('latin1')
}
const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('hashes exactly the bytes that its description names', () => {
  const payloadHash = hashPayload({ salt: Buffer.from('sal'), text: '{"a": "ñ"}' })!
  assert.equal(payloadHash.toString('latin1'), byTheWords('sal', utf8('{"a": "ñ"}')))
  const rowHash = hashAct(PLACE, ACT, payloadHash)
  const fields = [
    PLACE.workspaceId,
    '4',
    ACT.auditId,
    ACT.at,
    ACT.actorId,
    ACT.act,
    utf8(ACT.subject),
    '7',
    payloadHash.toString('latin1'),
  ]
  assert.equal(rowHash.toString('latin1'), byTheWords('lazo audit 1', ...fields))
  const first = chainHash(CHAIN_START, rowHash)
  assert.equal(first.toString('latin1'), byTheWords('\0'.repeat(32), rowHash.toString('latin1')))
})

test('tells any two acts, places and payloads apart, also a missing field from an empty one', () => {
  const field = fc.oneof(fc.constant(null), fc.string({ maxLength: 3 }))
  const words = fc.string({ maxLength: 3 })
  const act = fc.record({ auditId: words, at: words, actorId: field, act: words, subject: words, number: field })
  const input = fc.record({
    position: fc.integer({ min: 1, max: 3 }),
    act,
    payload: fc.oneof(fc.constant(null), fc.tuple(words, words)),
  })
  const hash = ({ position, act, payload }: { position: number; act: AuditAct; payload: [string, string] | null }) => {
    const payloadHash = hashPayload(payload && { salt: Buffer.from(payload[0]), text: payload[1] })
    return hashAct({ ...PLACE, position }, act, payloadHash).toString('hex')
  }
  fc.assert(
    fc.property(input, input, (one, other) => {
      assert.equal(hash(one) === hash(other), JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})

import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, verify, X509Certificate } from 'node:crypto'
import { test } from 'node:test'
import { partsOf } from './der.ts'
import { signProfile } from './sign-profile.ts'
import { SIGNERS } from './testing/signers.table.ts'

const NOW = new Date('2026-11-22T10:20:30.400Z')
const TEXT = 'ñ'.repeat(20_000)

/** A value with its tag changed to another. */
const retagged = (value: Buffer, tag: number) => Buffer.concat([Buffer.of(tag), value.subarray(1)])
/** The content of a value of fewer than 128 bytes, or with its length told in so many bytes. */
const contentOf = (value: Buffer) => value.subarray(value[1]! < 0x80 ? 2 : 2 + (value[1]! & 0x7f))

for (const [name, pair] of Object.entries(SIGNERS))
  test(`a signed profile holds its text, its certificates and a signature that proves both (${name}, RFC 5652 §5)`, () => {
    const [kind, tagged] = partsOf(signProfile(TEXT, pair, NOW))
    assert.equal(kind!.toString('hex'), '06092a864886f70d010702')
    const [version, , content, certificates, signers] = partsOf(partsOf(tagged!)[0]!)
    assert.deepEqual([...version!], [2, 1, 1])
    const text = contentOf(partsOf(partsOf(content!)[1]!)[0]!)
    assert.equal(text.toString(), TEXT)
    const [own] = partsOf(certificates!)
    const certificate = new X509Certificate(own!)
    assert.equal(certificate.subject, new X509Certificate(pair.cert).subject)
    const [, signer, , attributes, , signature] = partsOf(partsOf(signers!)[0]!)
    const number = contentOf(partsOf(signer!)[1]!).toString('hex').replace(/^00/, '')
    assert.equal(number.toUpperCase(), certificate.serialNumber.toUpperCase())
    const signed = retagged(attributes!, 0x31)
    assert.ok(verify('sha256', signed, certificate.publicKey, contentOf(signature!)))
    const digest = createHash('sha256').update(TEXT).digest()
    assert.ok(signed.includes(digest))
    assert.ok(signed.includes('261122102030Z'))
  })

test('attributes stand in the order of their bytes, as who checks them will write them (X.690 §11.6)', () => {
  const [, tagged] = partsOf(signProfile('x', SIGNERS.curve, NOW))
  const [signer] = partsOf(partsOf(partsOf(tagged!)[0]!).at(-1)!)
  const attributes = partsOf(partsOf(signer!)[3]!)
  assert.deepEqual(attributes, attributes.toSorted(Buffer.compare))
})

test('a year from 2050 on is written with four digits (RFC 5652 §11.3)', () => {
  assert.ok(signProfile('x', SIGNERS.curve, new Date('2050-01-01T00:00:00Z')).includes('20500101000000Z'))
})

test('a key that signs no profile is refused', () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  assert.throws(() => signProfile('x', { ...SIGNERS.curve, key }, NOW), TypeError)
})

import { createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import type { SigningPair } from '../../../context.ts'
import { derOf, NULL, partsOf, sequence, setOf, TAG, tagged } from './der.ts'

/** Object identifiers as DER (RFC 5652, RFC 5754). */
const OID = {
  data: Buffer.from('06092a864886f70d010701', 'hex'),
  signedData: Buffer.from('06092a864886f70d010702', 'hex'),
  contentType: Buffer.from('06092a864886f70d010903', 'hex'),
  messageDigest: Buffer.from('06092a864886f70d010904', 'hex'),
  signingTime: Buffer.from('06092a864886f70d010905', 'hex'),
  sha256: Buffer.from('0609608648016503040201', 'hex'),
  rsa: Buffer.from('06092a864886f70d010101', 'hex'),
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
} as const

const ONE = derOf(TAG.integer, Buffer.of(1))
const SHA256 = sequence(OID.sha256, NULL)
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * A text in a signed envelope (CMS, RFC 5652 §5), with the certificates that prove who signed it: what iPhone and Mac show as
 * verified. Takes keys of RSA and of elliptic curves, as certificates for TLS have them. Throws a TypeError for other keys.
 */
export function signProfile(text: string, pair: SigningPair, now: Date): Buffer {
  const content = Buffer.from(text)
  const certificates = (pair.cert.match(CERTIFICATE) ?? []).map((pem) => new X509Certificate(pem).raw)
  const signedData = sequence(
    ONE,
    setOf(SHA256),
    sequence(OID.data, tagged(0, derOf(TAG.octets, content))),
    tagged(0, ...certificates),
    setOf(signerInfo(content, { certificate: certificates[0]!, key: createPrivateKey(pair.key), now })),
  )
  return sequence(OID.signedData, tagged(0, signedData))
}

/** Who signed, what, and when (RFC 5652 §5.3). The signature is over the attributes as a set, which stand here under a tag. */
function signerInfo(
  content: Buffer,
  { certificate, key, now }: { certificate: Buffer; key: KeyObject; now: Date },
): Buffer {
  const attributes = [
    sequence(OID.contentType, setOf(OID.data)),
    sequence(OID.signingTime, setOf(timeOf(now))),
    sequence(OID.messageDigest, setOf(derOf(TAG.octets, createHash('sha256').update(content).digest()))),
  ].toSorted(Buffer.compare)
  const algorithm = algorithmOf(key)
  const signature = derOf(TAG.octets, sign('sha256', setOf(...attributes), key))
  return sequence(ONE, nameOf(certificate), SHA256, tagged(0, ...attributes), algorithm, signature)
}

/** How a certificate is named: by its issuer and its number (RFC 5652 §10.2.4, RFC 5280 §4.1). */
function nameOf(certificate: Buffer): Buffer {
  const [signed] = partsOf(certificate)
  const [version, ...rest] = partsOf(signed!)
  const [number, , issuer] = version![0] === 0xa0 ? rest : [version, ...rest]
  return sequence(issuer!, number!)
}

function algorithmOf(key: KeyObject): Buffer {
  if (key.asymmetricKeyType === 'rsa') return sequence(OID.rsa, NULL)
  if (key.asymmetricKeyType === 'ec') return sequence(OID.ecdsaWithSha256)
  throw new TypeError(`A key of type ${key.asymmetricKeyType} signs no profile.`)
}

/** From 2050 on with four digits of the year (RFC 5652 §11.3). */
function timeOf(now: Date): Buffer {
  const digits = `${now.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`
  if (now.getUTCFullYear() >= 2050) return derOf(TAG.generalTime, Buffer.from(digits))
  return derOf(TAG.utcTime, Buffer.from(digits.slice(2)))
}

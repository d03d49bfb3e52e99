import { createECDH, hkdfSync } from 'node:crypto'

/** The pair of keys by which push services know this installation (RFC 8292), each in base64url. */
export interface PushKey {
  readonly publicKey: string
  readonly privateKey: string
}

/** Draws the pair from the key of the installation, so that it is the same at every start and after a restore, and kept nowhere else. */
export function pushKeyOf(secret: Uint8Array): PushKey {
  const curve = createECDH('prime256v1')
  for (let i = 0; ; i += 1) {
    const scalar = Buffer.from(hkdfSync('sha256', secret, '', `lazo web push ${i}`, 32))
    try {
      curve.setPrivateKey(scalar)
    } catch {
      // One draw of 2^32 is no number of the curve.
      continue
    }
    return { publicKey: curve.getPublicKey('base64url'), privateKey: scalar.toString('base64url') }
  }
}

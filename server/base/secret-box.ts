import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { ProductError } from './errors.ts'

const CIPHER = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals small secrets under the key of the installation (`secret.key` or `LAZO_SECRET`), and signs with it: who has the database
 * alone opens none of them and forges nothing. What a text is `about` is bound to it: moved elsewhere it does not open.
 */
export class SecretBox {
  readonly #sealing: Buffer
  readonly #signing: Buffer

  constructor(key: Uint8Array) {
    this.#sealing = derive(key, 'lazo sealing')
    this.#signing = derive(key, 'lazo signing')
  }

  /** The text, unreadable. */
  seal(text: string, about: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv(CIPHER, this.#sealing, nonce).setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  }

  /** The text again. Throws `secret-lost` for what was sealed under another key, about something else, or changed. */
  open(sealed: Uint8Array, about: string): string {
    const text = this.tryOpen(sealed, about)
    if (text !== null) return text
    throw new ProductError(
      'secret-lost',
      'A stored secret cannot be read: it was sealed under another secret.key or LAZO_SECRET. Put that key back.',
    )
  }

  /** The same for what came from outside; null when none of us sealed it. */
  tryOpen(sealed: Uint8Array, about: string): string | null {
    const bytes = Buffer.from(sealed)
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
    const decipher = createDecipheriv(CIPHER, this.#sealing, bytes.subarray(0, NONCE_BYTES))
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    try {
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    } catch {
      // The tag does not fit: somebody else's, or damaged.
      return null
    }
  }

  /** A hash that only this installation can make: of what is too short to be kept under a plain one. */
  sign(text: string, about: string): Buffer {
    return createHmac('sha256', this.#signing).update(`${about.length} ${about}${text}`).digest()
  }
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, KEY_BYTES))
}

import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProductError } from '#base/errors.ts'

const KEY_BYTES = 32

/**
 * The secret key of the installation, 32 bytes: drawn from LAZO_SECRET when given, else kept in secret.key in the data folder,
 * which is made when there is none. It protects stored credentials and keys hashes.
 */
export function openSecret(dataFolder: string, fromEnvironment: string | null): Uint8Array {
  if (fromEnvironment) return new Uint8Array(hkdfSync('sha256', fromEnvironment, '', 'lazo secret key', KEY_BYTES))
  const path = join(dataFolder, 'secret.key')
  if (!existsSync(path)) makeKey(path)
  if (process.platform !== 'win32' && statSync(path).mode & 0o077) chmodSync(path, 0o600)
  return readKey(path)
}

/** Two processes may start at once: the key is written beside its place and linked there whole, by the first. */
function makeKey(path: string): void {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

function readKey(path: string): Uint8Array {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length === KEY_BYTES) return key
  throw new ProductError(
    'configuration-invalid',
    `${path} is damaged: it does not hold a key. Put it back from your copy of the data folder.`,
  )
}

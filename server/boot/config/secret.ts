import { hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { makeFileOnce } from './make-file-once.ts'

const KEY_BYTES = 32

/**
 * The secret key of the installation, 32 bytes: drawn from LAZO_SECRET when given, else kept in secret.key in the data folder,
 * which is made when there is none. It protects stored credentials and keys hashes.
 */
export function openSecret(dataFolder: string, fromEnvironment: string | null): Uint8Array {
  if (fromEnvironment) return new Uint8Array(hkdfSync('sha256', fromEnvironment, '', 'lazo secret key', KEY_BYTES))
  const path = join(dataFolder, 'secret.key')
  if (!existsSync(path)) makeFileOnce(path, randomBytes(KEY_BYTES).toString('base64url'))
  if (process.platform !== 'win32' && statSync(path).mode & 0o077) chmodSync(path, 0o600)
  return readKey(path)
}

function readKey(path: string): Uint8Array {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length === KEY_BYTES) return key
  throw new ProductError(
    'configuration-invalid',
    `${path} is damaged: it does not hold a key. Put it back from your copy of the data folder.`,
  )
}

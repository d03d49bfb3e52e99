import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import { APP_ROLE } from '#store/roles.ts'
import type { LoadedConfig } from './config/load-config.ts'
import { makeFileOnce } from './config/make-file-once.ts'

/**
 * The password that the server's role has, or gets when it is made: that of DATABASE_URL, or for the embedded database one of
 * our own, kept in the data folder. Undefined where DATABASE_URL names another role, or none is needed.
 */
export function serverRolePassword({ database, dataFolder }: LoadedConfig): string | undefined {
  if (database.kind === 'embedded') return keepPassword(join(dataFolder, 'server-role.password'))
  const { username, password } = new URL(database.url)
  return username === APP_ROLE && password !== '' ? decodeURIComponent(password) : undefined
}

function keepPassword(path: string): string {
  if (!existsSync(path)) makeFileOnce(path, randomBytes(24).toString('base64url'))
  const password = readFileSync(path, 'utf8').trim()
  if (password.length >= 16) return password
  throw new ProductError('configuration-invalid', `${path} is damaged; delete it, and it is made anew.`)
}

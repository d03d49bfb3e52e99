import { readFileSync } from 'node:fs'
import { ProductError } from '#base/errors.ts'
import type { Place } from './place.ts'
import { DATABASE, OWNER } from './settings.ts'
import { SOCKET_PORT, socketFolder } from './socket-path.ts'
import { isWindows, listeningAddress } from './windows.ts'

/** How to reach a database, in the words of `pg`. `host` is the folder of the Unix socket, or an address on Windows. */
export interface ConnectionSettings {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** How the owner reaches the database of this place. */
export function ownerConnection(place: Place): ConnectionSettings {
  const where = isWindows ? listeningAddress(place) : { host: socketFolder(place), port: SOCKET_PORT }
  return { ...where, user: OWNER, password: readPassword(place), database: DATABASE }
}

/** The same as an address; `%2F` stands for the `/` of a socket folder, as libpq and `pg` both read it. */
export function connectionUrl(connection: ConnectionSettings): string {
  const { host, port, user, password, database } = connection
  const [name, secret, place] = [user, password, host].map(encodeURIComponent)
  return `postgres://${name}:${secret}@${place}:${port}/${encodeURIComponent(database)}`
}

function readPassword(place: Place): string {
  try {
    return readFileSync(place.password, 'utf8').trim()
  } catch (cause) {
    const message = `The database's password in ${place.password} cannot be read. Put the file back from your copy of the data folder, and run Lazo as the user who owns that folder.`
    throw new ProductError('database-unavailable', message, { cause })
  }
}

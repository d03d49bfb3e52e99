import type { PoolConfig } from 'pg'
import { types as parsers } from 'pg'

/** Where a PostgreSQL is and as whom to enter: a URL, or the parts of one (a socket folder as `host`). */
export type DatabaseAddress =
  | { readonly url: string }
  | {
      readonly host: string
      readonly port: number
      readonly user: string
      readonly password: string
      readonly database: string
    }

const INT8 = 20

/** Numbers of the line, sizes and counts stay far below 2^53, so bigint is read as a number. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : parsers.getTypeParser(oid, format)) as typeof parsers.getTypeParser,
}

/** What `pg` needs to connect to an address. */
export function connectionConfig(address: DatabaseAddress): PoolConfig {
  const where = 'url' in address ? { connectionString: address.url } : { ...address }
  return { ...where, types, application_name: 'lazo', keepAlive: true }
}

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'
import { giveTo, type RunAs } from './run-as.ts'
import { SOCKET_PORT } from './socket-path.ts'

/** Settings of PostgreSQL by name, as in its configuration file. */
export type Settings = Readonly<Record<string, string>>

/** The user that owns the cluster and its database; migrations make the lesser roles under which the product runs. */
export const OWNER = 'lazo_owner'

/** The one database of the cluster. */
export const DATABASE = 'lazo'

const COMMON: Settings = {
  // An acknowledged change is on the disk: these two never change outside the tests.
  fsync: 'on',
  synchronous_commit: 'on',
  ssl: 'off',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  shared_buffers: '96MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  // No replicas hang on an embedded server; each of these would keep a process or memory for them.
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  max_worker_processes: '4',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  default_text_search_config: 'pg_catalog.simple',
  jit: 'off',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/** Settings that only newer versions know. */
const SINCE: readonly { readonly major: number; readonly settings: Settings }[] = [
  { major: 18, settings: { io_method: 'sync' } },
]

/** Writes PostgreSQL's configuration anew at each start, so that a newer program brings its own. */
export function writeSettings(place: Place, major: number, own: Settings, runAs: RunAs | null): void {
  const newer = SINCE.filter((one) => major >= one.major).map((one) => one.settings)
  const all = Object.assign({}, COMMON, ...newer, own) as Settings
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`)
  write('postgresql.conf', [
    '# Written by Lazo at each start. Settings of your own go into local.conf beside the cluster folder.',
    ...lines,
    ...(existsSync(join(place.home, 'local.conf')) ? ["include = '../local.conf'"] : []),
  ])
  write('pg_hba.conf', [
    '# Written by Lazo at each start.',
    'local all all scram-sha-256',
    'host all all 127.0.0.1/32 scram-sha-256',
  ])

  function write(name: string, content: string[]): void {
    const path = join(place.cluster, name)
    writeFileSync(path, `${content.join('\n')}\n`, { mode: 0o600 })
    giveTo(runAs, path)
  }
}

/** Where the server listens: a Unix socket in the home of the database, seen from the cluster, and nothing else. */
export const socketSettings: Settings = {
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_directories: '..',
  unix_socket_permissions: '0700',
}

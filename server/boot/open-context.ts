import type { Access } from '#access/access.ts'
import { KeyRing } from '#access/app-passwords/key-ring.ts'
import { PasswordHasher } from '#access/passwords/password-hasher.ts'
import { systemClock } from '#base/clock.ts'
import { IdMaker } from '#base/ids.ts'
import { createLog, type Logger } from '#base/log.ts'
import { SecretBox } from '#base/secret-box.ts'
import { devicePorts } from '#domain/devices/device-ports.ts'
import { accountPorts } from '#domain/members/account-ports.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { openCalendars } from '#outside/calendars/calendar-door.ts'
import { openPush } from '#outside/push/push-door.ts'
import { openMailer } from '#outside/smtp/mailer.ts'
import { backupBeforeMigration } from '#store/backup/nightly-backup.ts'
import { DiskRoom } from '#store/disk-room.ts'
import { IdentityStore } from '#store/identity/identity-store.ts'
import { Store } from '#store/store.ts'
import { backupSettings } from './backup-settings.ts'
import type { Environment } from './config/env.ts'
import { type LoadedConfig, loadConfig } from './config/load-config.ts'
import { openSecret } from './config/secret.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'

/** Everything a process works with, put together in one place. */
export interface Context {
  readonly config: LoadedConfig
  readonly log: Logger
  readonly secret: Uint8Array
  readonly database: OpenDatabase
  readonly domain: MembersDomain
  readonly access: Access
  /** Lets go of everything, the embedded PostgreSQL last. */
  close(): Promise<void>
}

/** How a context is opened: the folder named on the command line, and whether for one command or for a server. */
export interface ContextOptions {
  readonly data?: string | undefined
  /** In place of this process's own. */
  readonly environment?: Environment | undefined
  /** A command is silent unless something is wrong, and leaves a database that is as it should be as it is. */
  readonly isCommand?: boolean
}

/** Reads the settings, starts or reaches the database and puts the product together. `close` it at the end. */
export async function openContext(options: ContextOptions = {}): Promise<Context> {
  const { data, environment = process.env, isCommand = false } = options
  const config = await loadConfig(environment, data)
  const log = createLog(isCommand ? 'warn' : config.logLevel)
  for (const notice of config.notices) log.info(notice)
  const secret = openSecret(config.dataFolder, config.secret)
  const database = await openDatabase(config, log, {
    beforeMigration: (owner) => backupBeforeMigration(backupSettings(config, log, owner)),
    isHasty: isCommand,
  })
  try {
    return putTogether(config, log, secret, database)
  } catch (error) {
    await database.release()
    throw error
  }
}

function putTogether(config: LoadedConfig, log: Logger, secret: Uint8Array, database: OpenDatabase): Context {
  const clock = systemClock
  const ids = new IdMaker(clock)
  const { embedded } = database
  const room = embedded ? new DiskRoom(embedded.location) : undefined
  const store = new Store({ address: database.app, clock, ids, log, room })
  const identity = new IdentityStore({ address: database.app, log })
  const mailer = config.mail ? openMailer({ ...config.mail, log }) : undefined
  const secrets = new SecretBox(secret)
  const domain = {
    store,
    identity,
    clock,
    ids,
    log,
    region: config.region,
    language: config.language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    room,
    mailer,
    calendars: openCalendars({ secrets }),
    push: openPush({ secret, contact: contactOf(config) }),
    site: config.publicUrl ?? undefined,
  }
  const ports = { ...accountPorts(store), devices: devicePorts(domain) }
  const keys = { passwords: new PasswordHasher(), keyRing: new KeyRing(), secrets }
  const access = { identity, ...ports, ...keys, clock, ids, log }
  return {
    config,
    log,
    secret,
    database,
    domain,
    access,
    async close() {
      try {
        await ports.devices.settle()
        await mailer?.close()
        await store.close()
        await identity.close()
      } finally {
        await database.release()
      }
    },
  }
}

/** Whom a push service can turn to: the address of the server where it has one, else that of its letters, else nobody in particular. */
function contactOf({ publicUrl, mail }: LoadedConfig): string {
  if (publicUrl?.startsWith('https:')) return publicUrl
  const [, address = 'lazo@localhost'] = /([^\s<>]+@[^\s<>]+)/.exec(mail?.from ?? '') ?? []
  return `mailto:${address}`
}

import type { Server } from 'node:https'
import { SETUP_PATH } from '@lazo/contract'
import { followDevices } from '#access/app-passwords/follow-devices.ts'
import { makeSetupCode } from '#access/one-time/set-up.ts'
import { AuditSealer } from '#domain/audit/audit-sealer.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { buildServer } from '#protocols/build-server.ts'
import { BackupKeeper } from '#store/backup/backup-keeper.ts'
import type { BackupSettings } from '#store/backup/nightly-backup.ts'
import { backupSettings } from '../backup-settings.ts'
import { type Context, type ContextOptions, openContext } from '../open-context.ts'
import { siteOf } from '../site.ts'
import { ensureBuilt } from '../web/ensure-built.ts'
import { listen } from './listen.ts'
import { scheduledTasks } from './scheduled-tasks.ts'
import { serverParts } from './server-parts.ts'
import { StartedParts } from './started-parts.ts'
import { TlsFiles } from './tls-files.ts'
import { type StopReason, untilToldToStop } from './until-told-to-stop.ts'

/** Whom the server tells what happens to it. */
export interface ServeEvents {
  /** It answers; when nobody uses it yet, the owner sets it up at an address by a code. */
  onReady(url: string, setup: { readonly url: string; readonly code: string } | null): void
  /** The web app is being built, which takes some seconds, once after each update. */
  onBuilding(): void
  onNoBackups(): void
  onStopping(reason: StopReason): void
}

/** What the server runs on. */
export interface ServeOptions extends Omit<ContextOptions, 'isCommand'> {
  /** Done before any part of the server starts. */
  readonly prepare?: (context: Context) => Promise<void>
}

/** Runs the server until it is told to stop; gives why it stopped. */
export async function serve(options: ServeOptions, events: ServeEvents): Promise<StopReason> {
  const context = await openContext(options)
  const parts = new StartedParts(context.log)
  parts.add('the context', () => context.close())
  try {
    await options.prepare?.(context)
    const url = await startAll(context, parts, events)
    const setup = await makeSetupCode(context.access)
    events.onReady(url, setup && { url: new URL(SETUP_PATH, url).href, code: setup.code })
    const never = new Promise<never>(() => undefined)
    const reason = await untilToldToStop(context.database.embedded?.lost ?? never)
    events.onStopping(reason)
    return reason
  } finally {
    await parts.stop()
  }
}

/** Starts the parts of the server in their order. Gives the address people use. */
async function startAll(context: Context, parts: StartedParts, events: ServeEvents): Promise<string> {
  const { config, domain, log, database } = context
  const unfollow = await followDevices(context.access)
  parts.add('the news of devices', async () => unfollow())
  const sealer = new AuditSealer(domain)
  sealer.start()
  parts.add('the sealer of the audit', () => sealer.stop())
  const worker = await startWorker(domain, scheduledTasks(context.access))
  parts.add('the worker', () => worker.stop())
  const appFolder = await findApp(context, events)
  const tls = config.tls && new TlsFiles(config.tls)
  const server = await buildServer({ ...serverParts(context), tls: tls?.pair ?? null, appFolder })
  parts.add('the doors', () => server.close())
  tls?.follow(server.server as Server, log)
  parts.add('the look at the certificate', async () => tls?.stop())
  const port = await listen(server, config)
  if (database.owner) keepBackups(backupSettings(config, log, database.owner), parts)
  else events.onNoBackups()
  return siteOf(config, port)
}

/** The folder of the web app, built if need be. Without one the server serves everything else. */
async function findApp({ config, log }: Context, events: ServeEvents): Promise<string | null> {
  const app = await ensureBuilt({ dataFolder: config.dataFolder, onBuilding: () => events.onBuilding() })
  if (app.failure !== undefined) log.error({ reason: app.failure }, 'the web app could not be built')
  return app.folder
}

/** Only now, because the first backup of a day is work that nobody should wait for. */
function keepBackups(settings: BackupSettings, parts: StartedParts): void {
  const keeper = new BackupKeeper(settings)
  keeper.start()
  parts.add('the keeper of backups', () => keeper.stop())
}

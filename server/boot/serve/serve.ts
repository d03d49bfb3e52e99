import { makeSetupCode } from '#access/one-time/set-up.ts'
import { AuditSealer } from '#domain/audit/audit-sealer.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { buildServer } from '#protocols/build-server.ts'
import { BackupKeeper } from '#store/backup/backup-keeper.ts'
import { backupSettings } from '../backup-settings.ts'
import { type Context, openContext } from '../open-context.ts'
import { scheduledTasks } from './scheduled-tasks.ts'
import { serverSettings } from './server-settings.ts'
import { type StopReason, untilToldToStop } from './until-told-to-stop.ts'

/** Whom the server tells what happens to it. */
export interface ServeEvents {
  /** It answers; the code is for the owner's set-up when nobody uses it yet. */
  onReady(url: string, setupCode: string | null): void
  onNoBackups(): void
  onStopping(reason: StopReason): void
}

/** Options of the command. */
export interface ServeOptions {
  readonly data?: string
  /** Done once everything runs and before it is told to be ready. */
  readonly prepare?: (context: Context) => Promise<void>
}

/** Runs the server until it is told to stop; gives why it stopped. */
export async function serve(options: ServeOptions, events: ServeEvents): Promise<StopReason> {
  const context = await openContext(options)
  const stop: (() => Promise<unknown>)[] = [() => context.close()]
  try {
    await options.prepare?.(context)
    const url = await startAll(context, stop, events)
    const code = await makeSetupCode(context.access)
    events.onReady(url, code?.code ?? null)
    const never = new Promise<never>(() => undefined)
    const reason = await untilToldToStop(context.database.embedded?.lost ?? never)
    events.onStopping(reason)
    return reason
  } finally {
    for (const end of stop.toReversed()) await end()
  }
}

/** Starts the parts of the server in their order; each leaves in `stop` how it is ended. Gives the address it answers at. */
async function startAll(context: Context, stop: (() => Promise<unknown>)[], events: ServeEvents): Promise<string> {
  const { config, domain, log, database } = context
  const sealer = new AuditSealer(domain)
  sealer.start()
  stop.push(() => sealer.stop())
  const keeper = database.owner && new BackupKeeper(backupSettings(config, log, database.owner))
  keeper?.start()
  if (keeper) stop.push(() => keeper.stop())
  else events.onNoBackups()
  const worker = await startWorker(domain, scheduledTasks(context.access))
  stop.push(() => worker.stop())
  const server = await buildServer({ ...context, settings: serverSettings(context, keeper) })
  stop.push(() => server.close())
  const address = await server.listen({ host: config.host, port: config.port })
  return config.publicUrl ?? `${address.replace('[::]', 'localhost').replace('0.0.0.0', 'localhost')}/`
}

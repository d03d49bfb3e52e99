import type { ServerParts } from '#protocols/context.ts'
import type { Context } from '../open-context.ts'
import { version } from '../version.ts'
import { readHealth } from './read-health.ts'

/** What the doors of a server work with. */
export function serverParts(context: Context): Omit<ServerParts, 'tls'> {
  const { config, domain, access, log } = context
  const { publicUrl, trustedProxies, language, metricsToken } = config
  return {
    domain,
    access,
    log,
    settings: { publicUrl, isTls: config.tls !== null, trustedProxies, language, metricsToken },
    version,
    readHealth: () => readHealth(context),
  }
}

import type { ServerParts } from '#protocols/context.ts'
import type { Context } from '../open-context.ts'
import { version } from '../version.ts'
import { ReachCheck } from './check-reach.ts'
import { readHealth } from './read-health.ts'
import { readSigningPair } from './signing-pair.ts'

/** What the doors of a server work with. */
export function serverParts(context: Context): Omit<ServerParts, 'tls' | 'appFolder'> {
  const { config, domain, access, log } = context
  const { publicUrl, trustedProxies, language, metricsToken } = config
  const reach = new ReachCheck(publicUrl, version)
  return {
    domain,
    access,
    log,
    settings: { publicUrl, isTls: config.tls !== null, trustedProxies, language, metricsToken },
    version,
    readHealth: () => readHealth(context),
    checkReach: () => reach.check(),
    readSigningPair: () => readSigningPair(config, log),
  }
}

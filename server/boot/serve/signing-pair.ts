import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { Logger } from '#base/log.ts'
import type { SigningPair } from '#protocols/context.ts'
import type { Config } from '../config/config.ts'

/**
 * What configuration profiles are signed with: the pair of LAZO_PROFILE_CERT, else that of TLS; null without either. Read each
 * time, because both are renewed under way. A pair that cannot be used is told of in the log, and profiles go out unsigned.
 */
export async function readSigningPair(
  { profile, tls }: Pick<Config, 'profile' | 'tls'>,
  log: Pick<Logger, 'warn'>,
): Promise<SigningPair | null> {
  const paths = profile ?? tls
  if (!paths) return null
  try {
    const pair = { cert: await readFile(paths.cert, 'utf8'), key: await readFile(paths.key, 'utf8') }
    createSecureContext(pair)
    return pair
  } catch (error) {
    log.warn({ file: paths.cert, error: String(error) }, 'configuration profiles go out unsigned')
    return null
  }
}

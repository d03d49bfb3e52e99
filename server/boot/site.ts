import type { Config } from './config/config.ts'

/** The address under which people reach this server, ending in a slash; `port` is the one it listens on when any free one was asked for. */
export function siteOf(
  config: Pick<Config, 'publicUrl' | 'host' | 'port' | 'tls'>,
  port: number = config.port,
): string {
  return `${config.publicUrl ?? `${config.tls ? 'https' : 'http'}://${nameOf(config.host)}:${port}`}/`
}

/** A name that leads to this machine where the server listens on all of its addresses. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

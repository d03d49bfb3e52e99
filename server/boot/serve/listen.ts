import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { Config } from '../config/config.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there, perhaps another Lazo. Stop it, or choose another port with LAZO_PORT',
  EACCES: 'this user may not listen there. Choose a port above 1023 with LAZO_PORT',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with LAZO_HOST',
  ENOTFOUND: 'there is no such name. Choose an address of this machine with LAZO_HOST',
}

/** Opens the port, and gives its number. Throws `port-unavailable` with what to do. */
export async function listen(
  server: Pick<FastifyInstance, 'listen' | 'server'>,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<number> {
  try {
    await server.listen({ host, port })
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException
    throw new ProductError('port-unavailable', `Port ${port} of ${host} cannot be used: ${REASONS[code] ?? message}.`, {
      facts: { port, host },
      cause,
    })
  }
  return (server.server.address() as AddressInfo).port
}

import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { Config } from '../config/config.ts'

/** A server that was told to stop, or whose launcher was killed, needs a moment to give its port up. */
const TRY_FOR_MS = 4_000
const TRY_EVERY_MS = 200

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there, perhaps another Lazo. Stop it, or choose another port with LAZO_PORT',
  EACCES: 'this user may not listen there. Choose a port above 1023 with LAZO_PORT',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with LAZO_HOST',
  ENOTFOUND: 'there is no such name. Choose an address of this machine with LAZO_HOST',
}

type Listener = Pick<FastifyInstance, 'listen' | 'server'>
type Place = Pick<Config, 'host' | 'port'>

/** Opens the port, and gives its number. Throws `port-unavailable` with what to do. */
export async function listen(server: Listener, place: Place): Promise<number> {
  const giveUpAt = performance.now() + TRY_FOR_MS
  for (;;) {
    try {
      await server.listen(place)
      return (server.server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' || performance.now() > giveUpAt) throw unavailable(place, error as Error)
      await sleep(TRY_EVERY_MS)
    }
  }
}

function unavailable({ host, port }: Place, cause: NodeJS.ErrnoException): ProductError {
  const reason = REASONS[cause.code ?? ''] ?? cause.message
  return new ProductError('port-unavailable', `Port ${port} of ${host} cannot be used: ${reason}.`, {
    facts: { port, host },
    cause,
  })
}

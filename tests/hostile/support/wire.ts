import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection to a server, and what came through it. */
export interface Wire {
  readonly socket: Socket
  /** Waits until the connection is closed, and gives all that was answered. */
  closed(): Promise<string>
}

/** Opens a connection; what is sent through it need not be HTTP. */
export async function openWire(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let told = ''
  socket.setEncoding('utf8').on('data', (piece: string) => (told += piece))
  // A server that has heard enough may reset the connection while we still send.
  socket.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  await once(socket, 'connect')
  return {
    socket,
    async closed() {
      await ended
      return told
    },
  }
}

/** Sends bytes, and gives all that is answered until the server closes the connection. */
export async function sendBytes(url: string, bytes: string | Uint8Array): Promise<string> {
  const wire = await openWire(url)
  wire.socket.write(bytes)
  return wire.closed()
}

/** The status of an answer as it came over the wire; 0 when there was none. */
export function statusIn(told: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(told)?.[1] ?? 0)
}

/** The stable name of the problem that an answer tells as it came over the wire; null when it tells none. */
export function codeIn(told: string): string | null {
  return /"code":"([\w-]+)"/.exec(told)?.[1] ?? null
}

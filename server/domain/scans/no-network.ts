/** Shuts the network for the process that loads it, and its threads: what reads pictures needs nothing of it, whatever its libraries think. */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

function refuse(): never {
  throw new Error('This process has no network.')
}

net.Socket.prototype.connect = refuse
dgram.createSocket = refuse
dns.lookup = refuse as unknown as typeof dns.lookup
globalThis.fetch = refuse
globalThis.WebSocket = refuse as unknown as typeof WebSocket
syncBuiltinESMExports()

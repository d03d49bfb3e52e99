import { mkdirSync } from 'node:fs'
import { postmasterOf } from '#kit/database/embedded-folder.ts'
import { Lazo, stop } from '../../../cli/testing/lazo.ts'
import type { RunningServer } from './server.ts'

const ANA = 'ana@example.org'

/** Lazo, of which one can have further devices. */
export type LazoServer = RunningServer & {
  /** Makes a device and gives its password. */
  addDevice(): Promise<string>
}

/** Lazo as it is installed: all processes of `lazo serve`, PostgreSQL among them, with a password of a device. */
export async function startLazo(folder: string): Promise<LazoServer> {
  mkdirSync(folder, { recursive: true })
  const lazo = new Lazo(folder)
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  const server = await lazo.serve()
  const token = (await lazo.get('token', ANA, '--label', 'bench')).trim()
  const addDevice = () => makeDevice(server.url, token)
  const password = await addDevice()
  const pids = [server.process.pid!, postmasterOf(lazo.data)!]
  return {
    name: 'Lazo',
    origin: server.url,
    start: '/.well-known/carddav',
    user: ANA,
    password,
    takesWholeBooks: false,
    pids: () => pids,
    addDevice,
    async stop() {
      await stop(server)
      await lazo.clear()
    },
  }
}

async function makeDevice(url: string, token: string): Promise<string> {
  const answer = await fetch(new URL('/api/v1/devices', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ label: 'Bench' }),
  })
  if (!answer.ok) throw new Error(`Lazo made no device: ${answer.status} ${await answer.text()}`)
  const { password } = (await answer.json()) as { password: string }
  return password
}

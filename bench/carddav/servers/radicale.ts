import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, requireProgram, runOnce, startProgram } from './run-program.ts'
import type { RunningServer } from './server.ts'

const PROGRAM = '/usr/bin/radicale'
const [USER, PASSWORD] = ['ana', 'correct horse battery']
/** With the cost that `htpasswd -B` takes when it is told none. */
const HASH = "import bcrypt, sys; print(bcrypt.hashpw(sys.argv[1].encode(), bcrypt.gensalt(5)).decode(), end='')"

/** Radicale as Debian has it: its own server, passwords by bcrypt, owners alone may enter, every change waits for the disk. */
export async function startRadicale(folder: string): Promise<RunningServer> {
  requireProgram(PROGRAM, 'radicale, with python3-bcrypt and python3-passlib')
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const [users, config] = [join(folder, 'users'), join(folder, 'config')]
  writeFileSync(users, `${USER}:${runOnce('/usr/bin/python3', ['-c', HASH, PASSWORD])}\n`)
  writeFileSync(config, configOf(folder, users, port))
  const program = await startProgram(PROGRAM, ['--config', config], port)
  return {
    name: 'Radicale',
    origin: `http://127.0.0.1:${port}`,
    start: '/',
    user: USER,
    password: PASSWORD,
    takesWholeBooks: true,
    pids: () => [program.pid],
    stop: () => program.stop(),
  }
}

function configOf(folder: string, users: string, port: number): string {
  return `[server]
hosts = 127.0.0.1:${port}
max_connections = 100
[auth]
type = htpasswd
htpasswd_filename = ${users}
htpasswd_encryption = bcrypt
[rights]
type = owner_only
[storage]
filesystem_folder = ${join(folder, 'collections')}
[web]
type = none
`
}

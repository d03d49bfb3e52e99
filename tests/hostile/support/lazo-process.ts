import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../../tools/list-files.ts'

const LAUNCHER = join(root, 'bin', 'lazo.cjs')

/** Starts `lazo` with arguments on a data folder, as a person would, speaking English. */
export function startLazo(folder: string, args: readonly string[]): ChildProcess {
  const settings = { LAZO_DATA: folder, LAZO_PORT: '0', LAZO_LANG: 'en' }
  // As under npm, the launcher ends when who started it is gone: a test that is killed leaves no server behind.
  const env = { ...plainEnvironment(), ...settings, npm_lifecycle_event: 'start' }
  return spawn(process.execPath, [LAUNCHER, ...args], { env, stdio: 'pipe' })
}

/** Our environment without what would let the process take part in our tests or in another Lazo. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter(([name]) => !/^(?:LAZO_|NODE_TEST|DATABASE_URL$)/.test(name)))
}

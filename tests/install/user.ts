import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Under whom a clone is installed and started. */
export type User = {
  name: string
  /** Null for the user who runs the tests. */
  ids: { uid: number; gid: number } | null
  env: NodeJS.ProcessEnv
}

/** Whoever runs the tests. */
export function sameUser(): User {
  return { name: 'this user', ids: null, env: plainEnvironment() }
}

/** The user every system has for what should have no rights, with a home in `folder`. Only root can become it. */
export function nobody(folder: string): User {
  const ids = { uid: idOf('-u'), gid: idOf('-g') }
  const home = join(folder, 'home')
  mkdirSync(home)
  // Git takes a repository of another user only when told so.
  writeFileSync(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n')
  chownSync(home, ids.uid, ids.gid)
  return { name: 'nobody', ids, env: { ...plainEnvironment(), HOME: home, USER: 'nobody' } }
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
}

/** Our environment without what npm, node:test and the settings of Lazo have put there. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|INIT_CWD$|NODE_TEST|NODE_COMPILE|LAZO_|CI$|DATABASE_URL$)/.test(name),
  )
  return Object.fromEntries(kept)
}

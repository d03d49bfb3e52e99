import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Runs the npm that runs these tests, or the one on the path, in a folder. Throws with what it wrote when it fails. */
export async function runNpm(folder: string, args: string[]): Promise<string> {
  const cli = process.env.npm_execpath
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const { stdout } = await run(program, [...first, ...args], { cwd: folder, env: cleanEnvironment() })
  return stdout
}

/** The environment without what an npm that runs us has set for itself, which would turn ours to its folder. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_(?!config_cache)|INIT_CWD$)/i.test(name))
  return Object.fromEntries(kept)
}

import { spawn } from 'node:child_process'
import type { User } from './user.ts'

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/** Runs a command in a folder as a user, and gives all it wrote. Throws with that when it fails. */
export async function runCommand(user: User, folder: string, [program, ...args]: Command): Promise<string> {
  const child = spawn(program, args, { cwd: folder, env: user.env, ...user.ids, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`)
  return output
}

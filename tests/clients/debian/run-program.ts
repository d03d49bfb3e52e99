import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** How a program ended, and all it wrote. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs a program to its end with the words on its standard input. */
export async function runProgram(program: string, args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(program, args, { env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: ['pipe', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  child.stdin.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output }
}

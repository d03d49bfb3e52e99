import { root } from '../list-files.ts'
import { spawnNode } from './children.ts'

/** How a program ended, and all it wrote. */
export type ProgramEnd = { exit: number | string; output: string }

/** Runs the JavaScript or TypeScript file of a program with this very Node in the checkout, to its end. */
export function runProgram(script: string, args: string[]): Promise<ProgramEnd> {
  const child = spawnNode(['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ exit: code ?? signal ?? 'unknown', output: Buffer.concat(chunks).toString() })
    })
  })
}

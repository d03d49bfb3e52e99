import { spawn } from 'node:child_process'

/** How a program ended, and what it wrote, both streams together. */
export interface EndedProcess {
  readonly exit: number | null
  readonly output: string
}

/** Runs a script under this Node to its end. */
export function runProcess(script: string, args: readonly string[], folder: string): Promise<EndedProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (exit) => resolve({ exit, output: output.trim() }))
  })
}

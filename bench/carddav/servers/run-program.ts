import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const LONGEST_START = 30_000

/** A program that listens. */
export interface Program {
  readonly pid: number
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

/** Throws with the package to install when the program is not on this machine. */
export function requireProgram(path: string, debianPackage: string): void {
  if (!existsSync(path)) throw new Error(`there is no ${path}; Debian has it as ${debianPackage}`)
}

/** Runs a short program with the words on its standard input. */
export function runOnce(program: string, args: readonly string[], input = ''): string {
  return execFileSync(program, args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Starts a program, and waits until it listens on the port. Throws with what it wrote when it does not come to that. */
export async function startProgram(program: string, args: readonly string[], port: number): Promise<Program> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const stop = () => end(child)
  process.once('exit', () => child.kill('SIGTERM'))
  const limit = Date.now() + LONGEST_START
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop()
      throw new Error(`${program} does not listen: ${output}`)
    }
    await pause(50)
  }
  return { pid: child.pid!, stop }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('A port that listens has no address')
  return address.port
}

async function listens(port: number): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

const SCRIPT = `
  import { onStopSignal } from '${new URL('stop-signals.ts', import.meta.url).href}'
  const letGo = onStopSignal(() => console.log('told'))
  process.stdin.on('data', () => { letGo(); console.log('let go') })
  console.log('ready')`

test('takes one Ctrl-C that comes twice for one, and ends at once by the next', async (t) => {
  const { child, line } = await start(t)
  child.kill('SIGINT')
  child.kill('SIGTERM')
  assert.equal(await line(), 'told')
  // Longer than two signals of one Ctrl-C can be apart.
  await sleep(700)
  assert.equal(child.exitCode, null)
  child.kill('SIGINT')
  assert.deepEqual(await once(child, 'exit'), [1, null])
})

test('gives the usual answer to signals back', async (t) => {
  const { child, line } = await start(t)
  child.stdin!.write('x')
  assert.equal(await line(), 'let go')
  child.kill('SIGTERM')
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGTERM'])
})

async function start(t: {
  after(end: () => void): void
}): Promise<{ child: ChildProcess; line: () => Promise<string> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  assert.equal(await line(), 'ready')
  return { child, line }
}

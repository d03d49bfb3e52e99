import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readLine, readStream } from './read-stream.ts'
import { Lazo } from './testing/lazo.ts'

const DAY = 86_400

describe('lazo ties evaluate', () => {
  it('reads two people and a time in seconds or ISO 8601, however they are parted', () => {
    const message = { from: 'a', to: 'b', at: Date.UTC(2026, 0, 2, 3, 4, 5) }
    const lines = [
      'a b 1767323045',
      'a\tb\t1767323045',
      'a,b,2026-01-02T03:04:05Z',
      ' a;b;2026-01-02 03:04:05 ',
      'a b 2026-01-02T04:04:05+01:00',
    ]
    for (const line of lines) assert.deepEqual(readLine(line), message, line)
    assert.equal(readLine('a b 2026-01-02')?.at, Date.UTC(2026, 0, 2))
  })

  it('passes over a header and whatever names no two people and a time', async () => {
    for (const line of ['src dst time', 'a b', 'a b yesterday', '', 'a b 2026-13-40'])
      assert.equal(readLine(line), null, line)
    await assert.rejects(readStream('no such file'), { code: 'file-unreadable' })
  })

  it('prints a line for each day judged, or JSON, and ends with 2 when nothing can be judged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lazo-ties-'))
    const lazo = new Lazo()
    try {
      const file = join(folder, 'stream.txt')
      const lines = Array.from(
        { length: 900 },
        (_, i) => `p${i % 31} q${(i * 7) % 29} ${Math.floor((i * 200 * DAY) / 900)}`,
      )
      await writeFile(file, `from to time\n${lines.join('\n')}\n`)
      const judged = JSON.parse(await lazo.get('ties', 'evaluate', file, '--json')) as {
        messages: number
        cutOffs: unknown[]
      }
      assert.deepEqual([judged.messages, judged.cutOffs.length], [900, 12])
      assert.match(await lazo.get('ties', 'evaluate', file), /\n1970-01-31 +[\d,]+ .*\n(?:.*\n)+Warmth foretells/)
      await writeFile(file, 'a b 1\nb a 2\n')
      const short = await lazo.run(['ties', 'evaluate', file])
      assert.deepEqual([short.code, short.out], [2, ''])
      assert.match(short.err, /is too short to judge/)
    } finally {
      await lazo.clear()
      await rm(folder, { recursive: true })
    }
  })
})

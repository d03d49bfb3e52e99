import { createHash } from 'node:crypto'
import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Control } from './benchmark.ts'

const CPU_ROUNDS = 300
const SYNCS = 50
/** In the checkout, since the system's temporary folder is often kept in memory. */
const SCRATCH = join(import.meta.dirname, '../../.cache/bench')
const BLOCK = Buffer.alloc(8192, 0x5a)

/** Fixed work of the processor: hashes and sorts the same data. In milliseconds. */
export const cpuControl: Control = {
  name: 'cpu',
  run: () =>
    timed(() => {
      let digest = 'lazo'
      for (let round = 0; round < CPU_ROUNDS; round++) {
        digest = createHash('sha256').update(digest.repeat(64)).digest('hex')
        Array.from({ length: 2000 }, (_, index) => `${digest[index % 64]}${(index * 7919) % 2003}`).sort()
      }
    }),
}

/** Fixed work of the disk: writes a block and waits until it is on the medium, again and again. In milliseconds. */
export const diskControl: Control = {
  name: 'disk',
  run: () => {
    mkdirSync(SCRATCH, { recursive: true })
    const folder = mkdtempSync(join(SCRATCH, 'disk-'))
    const file = openSync(join(folder, 'control'), 'w')
    try {
      return timed(() => {
        for (let round = 0; round < SYNCS; round++) {
          writeSync(file, BLOCK, 0, BLOCK.length, 0)
          fdatasyncSync(file)
        }
      })
    } finally {
      closeSync(file)
      rmSync(folder, { recursive: true })
    }
  },
}

/** The milliseconds that the work takes. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

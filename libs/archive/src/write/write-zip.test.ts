import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { bytesSource } from '../byte-source.ts'
import { openZip } from '../read/open-zip.ts'
import { gather } from '../testing/bytes.ts'
import { writeZip } from './write-zip.ts'

describe('a written archive', () => {
  it('is read back as it was', async () => {
    const file = fc.uint8Array({ maxLength: 5_000 })
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (contents) => {
        const files = contents.map((bytes, index) => ({ path: `Carpeta/${index}.vcf`, bytes: [bytes] }))
        const archive = await openZip(bytesSource(await gather(writeZip(files))))
        const read = await Promise.all(archive.files.map(async (one) => gather(archive.read(one))))
        assert.deepEqual(
          read,
          contents.map((bytes) => Buffer.from(bytes)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is sound to another program', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'))
    context.after(() => rmSync(folder, { recursive: true }))
    const files = [
      { path: 'ñ/a.txt', bytes: [Buffer.from('Lucía')] },
      { path: 'b', bytes: [] },
    ]
    const path = join(folder, 'written.zip')
    writeFileSync(path, await gather(writeZip(files)))
    const script = 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print(z.namelist())'
    const told = tryProgram('python3', ['-c', script, path])
    if (told === null) return context.diagnostic('python3 is not here: not held against it')
    assert.equal(told, "['ñ/a.txt', 'b']\n")
  })
})

function tryProgram(program: string, args: string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

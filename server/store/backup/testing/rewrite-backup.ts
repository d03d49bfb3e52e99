import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { zstdCompressSync } from 'node:zlib'
import type { BackupHeader, BackupSummary, TableFooter, TableHeader } from '../backup-format.ts'
import { FrameWriter } from '../frame-writer.ts'
import { readTables, withBackup } from '../verify-backup.ts'
import { writeSafely } from '../write-safely.ts'

/** What a forger changes; the checksums are made to fit. */
export interface Forgery {
  readonly header?: (header: BackupHeader) => object
  readonly rows?: (table: TableHeader, text: string) => string
  readonly footer?: (footer: TableFooter) => object
}

/** Writes a small backup anew with something changed in it, and checksums that hold. */
export async function rewriteBackup(from: string, to: string, forgery: Forgery): Promise<void> {
  const { summary, texts } = await unpack(from)
  await writeSafely(to, async (file) => {
    const writer = new FrameWriter(file, to)
    await writer.begin()
    await writer.json('H', forgery.header?.(summary.header) ?? summary.header)
    for (const table of summary.header.tables) {
      const before = texts.get(table.name)!
      const text = Buffer.from(forgery.rows?.(table, before) ?? before)
      const footer = { rows: text.toString('latin1').split('\n').length - 1, bytes: text.length, sha256: sha256(text) }
      await writer.json('T', table)
      await writer.frame('D', zstdCompressSync(text))
      await writer.json('E', forgery.footer?.(footer) ?? footer)
    }
    await writer.end()
  })
}

async function unpack(from: string): Promise<{ summary: BackupSummary; texts: Map<string, string> }> {
  const parts = new Map<string, Buffer[]>()
  const collect = async ({ name }: TableHeader) => {
    const held: Buffer[] = []
    parts.set(name, held)
    return new Writable({
      write(chunk: Buffer, _encoding, done) {
        held.push(chunk)
        done()
      },
    })
  }
  const summary = await withBackup(from, (file, size) => readTables(file, { name: from, size }, collect))
  return { summary, texts: new Map([...parts].map(([name, held]) => [name, Buffer.concat(held).toString('utf8')])) }
}

function sha256(text: Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}

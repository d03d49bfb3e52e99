import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { clearFolder, makeOpenFolder } from '#kit/database/embedded-folder.ts'
import { openFolder } from './open-folder.ts'

const NOBODY = 65_534

/** Permissions do not bind root. */
async function asPlainUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid!() !== 0) return work()
  process.seteuid!(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}

describe('a folder', () => {
  let root: string
  before(() => {
    root = makeOpenFolder()
    chmodSync(root, 0o755)
    for (const folder of ['b', 'closed', 'unlisted']) mkdirSync(join(root, folder))
    for (const file of ['b/two.vcf', 'a.vcf', 'secret.vcf', 'closed/in.vcf', 'unlisted/in.vcf'])
      writeFileSync(join(root, file), 'x')
    symlinkSync('/etc/hostname', join(root, 'link.vcf'))
    for (const [path, mode] of [
      ['secret.vcf', 0o200],
      ['closed', 0o700],
      ['unlisted', 0o744],
    ] as const)
      chmodSync(join(root, path), mode)
    if (process.geteuid!() !== 0) chmodSync(join(root, 'closed'), 0)
    if (process.geteuid!() !== 0) chmodSync(join(root, 'unlisted'), 0o400)
  })
  after(() => {
    for (const folder of ['closed', 'unlisted']) chmodSync(join(root, folder), 0o700)
    clearFolder(root)
  })

  it('names what lies in it in order, also what may not be looked into', async () => {
    const { files } = await asPlainUser(() => openFolder(root))
    assert.deepEqual(files, [
      { path: 'a.vcf', size: 1 },
      { path: 'b/two.vcf', size: 1 },
      { path: 'closed/', size: 0, isDenied: true },
      { path: 'link.vcf', size: 0, isSpecial: true },
      { path: 'secret.vcf', size: 1 },
      { path: 'unlisted/in.vcf', size: 0, isDenied: true },
    ])
  })

  it('that may not be looked into itself is refused, and so is a file in it when it is read', async () => {
    const denied = { code: 'file-unreadable', message: /: the system does not allow it\.$/ }
    await asPlainUser(async () => {
      await assert.rejects(openFolder(join(root, 'closed')), denied)
      const { files, read } = await openFolder(root)
      const secret = files.find(({ path }) => path === 'secret.vcf')!
      await assert.rejects(Array.fromAsync(read(secret)), denied)
    })
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { changeSettings } from './change-settings.ts'
import { readSettings } from './read-settings.ts'

describe('the settings of a member', () => {
  let space: TestWorkspace
  let ana: Actor

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
  })
  after(() => space.close())

  it('are nothing at first, and each is set, kept and taken away by itself', async () => {
    assert.deepEqual(await readSettings(space.domain, ana), {})
    await changeSettings(space.domain, ana, { density: 'compact', seenGuide: { steps: [1, 2] } })
    const after = await changeSettings(space.domain, ana, { density: null, textSize: 'large' })
    assert.deepEqual(after, { seenGuide: { steps: [1, 2] }, textSize: 'large' })
    assert.deepEqual(await readSettings(space.domain, ana), after)
  })

  it('are one’s own', async () => {
    const luis = await space.member('Luis')
    await changeSettings(space.domain, luis, { textSize: 'small' })
    assert.notEqual((await readSettings(space.domain, ana)).textSize, 'small')
  })

  it('all count when several are set at once', async () => {
    const eva = await space.member('Eva')
    const names = Array.from({ length: 8 }, (_, i) => `n${i}`)
    await Promise.all(names.map((name) => changeSettings(space.domain, eva, { [name]: 1 })))
    assert.deepEqual(Object.keys(await readSettings(space.domain, eva)).sort(), names)
  })

  it('are texts that can be kept, at most 16 kB and 200 of them, and set by no key that may only read', async () => {
    const half = await changeSettings(space.domain, ana, { 'a\0': 'b\0\ud800' })
    assert.equal(half.a, 'b\ufffd')
    const before = await readSettings(space.domain, ana)
    await assert.rejects(changeSettings(space.domain, ana, { long: 'ñ'.repeat(8_200) }), { code: 'input-invalid' })
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`n${i}`, 1]))
    await assert.rejects(changeSettings(space.domain, ana, many), { code: 'input-invalid' })
    await assert.rejects(changeSettings(space.domain, { ...ana, mayWrite: false }, { a: 1 }), { code: 'scope-missing' })
    assert.deepEqual(await readSettings(space.domain, ana), before)
  })
})

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { changeInbound } from '../desk/change-inbound.ts'
import { listInbound, showInbound, showInboundPicture } from '../desk/list-inbound.ts'
import { scanToKeep } from '../media/scan-picture.ts'
import { drawText } from '../media/testing/draw-text.ts'
import { addScan } from './add-scan.ts'
import { guessDetails, readScanNow } from './read-scan-now.ts'
import { ScanReader } from './scan-reader.ts'
import { DRAWN_CARDS } from './testing/cards.table.ts'

const ALL = { state: null, eventId: null, before: null, limit: 50 }

describe('photos of business cards', () => {
  const reader = new ScanReader()
  after(() => reader.close())

  it('give name, organization, phone and mail of at least eight of ten', async () => {
    const wrong: string[] = []
    for (const { what, sheet, texts, ...wanted } of DRAWN_CARDS) {
      const picture = await scanToKeep(await drawText(sheet, texts))
      const details = await guessDetails(picture, { reader, region: 'ES' })
      const read = {
        name: details?.name?.full?.toLowerCase().replace(/^dra\. /, ''),
        organization: details?.organizations?.['p1']?.name,
        phone: details?.phones?.['p1']?.number.replaceAll(/\D/g, ''),
        email: details?.emails?.['p1']?.address,
      }
      const right = { ...wanted, name: wanted.name.toLowerCase() }
      if (JSON.stringify(read) !== JSON.stringify({ ...right })) wrong.push(`${what}: ${JSON.stringify(read)}`)
    }
    assert.ok(wrong.length <= 2, wrong.join('\n'))
  })

  it('are read by one process at a time, which ends by itself when nothing comes any more', async () => {
    const short = new ScanReader({ milliseconds: 30_000, idleMilliseconds: 1 })
    const [{ sheet, texts }] = DRAWN_CARDS as [(typeof DRAWN_CARDS)[number]]
    const picture = await drawText(sheet, texts)
    const [one, other] = await Promise.all([short.read(picture), short.read(picture)])
    assert.deepEqual(one, other)
    while (short.pid !== undefined) await new Promise((resolve) => setImmediate(resolve))
  })

  it('are given up when they take too long, or are none, and the next one is read', async () => {
    const hasty = new ScanReader({ milliseconds: 0, idleMilliseconds: 1_000 })
    await assert.rejects(hasty.read(Buffer.from('x')), { code: 'image-unreadable' })
    assert.equal(hasty.pid, undefined)
    await assert.rejects(reader.read(Buffer.from('no picture')), { code: 'image-unreadable' })
    const blank = await drawText({ width: 600, height: 400 }, [])
    assert.deepEqual(
      (await reader.read(blank)).filter(({ confidence }) => confidence > 60),
      [],
    )
  })

  it('are read where there is no network', async () => {
    const barrier = new URL('./no-network.ts', import.meta.url).href
    const program = `
      const tries = [() => fetch('http://127.0.0.1:9'), () => (require('node:net').connect(9, '127.0.0.1')), () => require('node:https').get('https://127.0.0.1:9')]
      const refused = tries.filter((go) => { try { go(); return false } catch (error) { return /no network/.test(error.message) } })
      console.log(refused.length)`
    const ran = await promisify(execFile)(process.execPath, ['--no-warnings', '--import', barrier, '-e', program], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    })
    assert.equal(ran.stdout.trim(), '3')
  })
})

describe('a photo on the desk', () => {
  let space: TestWorkspace
  let ana: Actor

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
  })
  after(() => space.close())

  const line = (text: string, top: number) => ({ text, confidence: 90, left: 0, top, right: 300, bottom: top + 30 })
  const reader = { read: async () => [line('Marta Ríos Vega', 0), line('marta@rios.example', 50)] }
  const unreadable = { read: async () => [] }
  const picture = () => drawText({ width: 300, height: 200 }, [{ text: 'Marta', left: 20, top: 20, size: 30 }])

  it('waits until it is read, and then says who it is', async () => {
    const { inboundId, reading } = await addScan(space.domain, ana, { bytes: await picture() })
    assert.equal(reading, 'waiting')
    assert.ok((await showInboundPicture(space.domain, ana, inboundId)).length > 500)
    await readScanNow(space.domain, ana, { inboundId, reader })
    const read = await showInbound(space.domain, ana, inboundId)
    assert.deepEqual([read.reading, read.name, read.state], ['done', 'Marta Ríos Vega', 'new'])
    assert.equal(read.details.emails?.['p1']?.address, 'marta@rios.example')
  })

  it('keeps what a person wrote meanwhile, and stays to be typed where nothing can be read', async () => {
    const { inboundId } = await addScan(space.domain, ana, { bytes: await picture() })
    await changeInbound(space.domain, ana, { inboundId, name: 'Escrita a mano' })
    await readScanNow(space.domain, ana, { inboundId, reader })
    assert.equal((await showInbound(space.domain, ana, inboundId)).name, 'Escrita a mano')
    const blank = await addScan(space.domain, ana, { bytes: await picture() })
    await readScanNow(space.domain, ana, { inboundId: blank.inboundId, reader: unreadable })
    assert.equal((await showInbound(space.domain, ana, blank.inboundId)).reading, 'failed')
  })

  it('is there once however often it is sent, is no other’s, and is a picture', async () => {
    const inboundId = '0199a000-0000-7000-8000-00000000f0f0'
    const before = (await listInbound(space.domain, ana, ALL)).entries.length
    await addScan(space.domain, ana, { inboundId, bytes: await picture() })
    await addScan(space.domain, ana, { inboundId, bytes: await picture() })
    assert.equal((await listInbound(space.domain, ana, ALL)).entries.length, before + 1)
    await assert.rejects(showInboundPicture(space.domain, space.owner, inboundId), { code: 'inbound-not-found' })
    await assert.rejects(addScan(space.domain, ana, { bytes: Buffer.from('<svg/>') }), { code: 'image-unreadable' })
    await assert.rejects(addScan(space.domain, ana, { bytes: await picture(), eventId: inboundId }), {
      code: 'event-not-found',
    })
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { inflateSync } from 'node:zlib'
import { askOnce } from '#kit/database/administer.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

/** A picture of one pixel. */
const PNG = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==`
const layouts = ['contact-sheet', 'phone-list', 'address-labels', 'envelopes', 'card'] as const
const fileNames = {
  'contact-sheet': 'contactos\\.pdf',
  'phone-list': 'lista-telefonica\\.pdf',
  'address-labels': 'etiquetas\\.pdf',
  envelopes: 'sobres\\.pdf',
  card: 'tarjetas\\.pdf',
}

describe('prints through the REST door', () => {
  let server: TestServer
  const cardIds: string[] = []

  before(async () => {
    server = await openTestServer()
    const people = [
      {
        name: { full: 'Ana Ruiz' },
        phones: { a: { number: '600 11 22 33' } },
        media: { p: { kind: 'photo', uri: PNG } },
      },
      { name: { full: 'ليلى المنصوري' }, addresses: { a: { full: 'شارع 15\nدبي' } } },
      { name: { full: '山田 🦄' }, addresses: { a: { countryCode: 'ES', full: 'Calle Sol 1, 28001 Madrid' } } },
    ]
    for (const person of people) {
      const body = { '@type': 'Card', version: '1.0', ...person, bookIds: [server.bookId] }
      cardIds.push(String((await server.ask('POST', '/cards', { token: server.token, body })).json.id))
    }
  })
  after(() => server.close())

  const print = (body: object, language = 'es') =>
    server.ask('POST', '/prints', { token: server.token, body, headers: { 'accept-language': language } })

  for (const layout of layouts)
    it(`draws ${layout} with its fonts inside`, async () => {
      const { status, headers, bytes } = await print({ layout })
      assert.equal(status, 200)
      assert.equal(headers['content-type'], 'application/pdf')
      assert.match(String(headers['content-disposition']), new RegExp(fileNames[layout]))
      const text = bytes.toString('latin1')
      assert.ok(text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF'))
      assert.ok(text.includes('/FontFile2'), 'the font is not inside')
      assert.ok(!text.includes('/Helvetica'), 'a font is expected at the reader')
    })

  it('tells before which letters its fonts do not have, of what the layout shows alone', async () => {
    const check = async (layout: string, options = {}) => {
      const body = { layout, options }
      return (await server.ask('POST', '/prints/checks', { token: server.token, body })).json
    }
    const missing = { cards: 1, names: ['山田 🦄'], letters: ['山', '田'] }
    for (const layout of ['contact-sheet', 'address-labels', 'card']) assert.deepEqual(await check(layout), missing)
    // Who has no number is in no phone list; whom it does have is told by their numbers too.
    assert.deepEqual(await check('phone-list', { title: 'Ana 山' }), { ...missing, letters: ['山', '田'] })
    assert.deepEqual(await check('envelopes', { from: ['東京'] }), { ...missing, letters: ['東', '京', '山', '田'] })
  })

  it('prints the named cards in their order, as often as asked, a page each', async () => {
    const body = {
      layout: 'envelopes',
      cardIds: [cardIds[2], cardIds[1], cardIds[2]],
      options: { copies: 2, from: ['Yo'] },
    }
    assert.equal(pagesOf((await print(body)).bytes), 4)
  })

  it('takes a sheet of labels that it does not know by its millimetres', async () => {
    const measures = {
      columns: 1,
      rows: 2,
      label: { width: 100, height: 50 },
      left: 10,
      top: 10,
      stepX: 100,
      stepY: 50,
    }
    const told = await print({ layout: 'address-labels', options: { sheet: measures, copies: 3, skip: 1 } })
    // Two of the contacts have an address: six labels, behind one that is used already.
    assert.equal(pagesOf(told.bytes), 4)
    const tiny = { ...measures, label: { width: 2, height: 2 } }
    assert.equal((await print({ layout: 'address-labels', options: { sheet: tiny } })).status, 422)
  })

  it('says in the language that was asked for that nothing is to be printed', async () => {
    const nobody = { layout: 'phone-list', filter: { name: 'nadie' } }
    const [spanish, english] = [await print(nobody), await print(nobody, 'en')]
    assert.equal(pagesOf(spanish.bytes), 1)
    assert.notDeepEqual(drawn(spanish.bytes), drawn(english.bytes))
  })

  it('refuses a layout, a sheet and a book that do not exist, as a problem', async () => {
    assert.equal((await print({ layout: 'poster' })).status, 422)
    assert.equal((await print({ layout: 'address-labels', options: { sheet: 'avery-1' } })).status, 422)
    const unknown = await print({ layout: 'card', bookIds: ['0190aaaa-0000-7000-8000-000000000000'] })
    assert.equal(unknown.status, 404)
    assert.equal(String(unknown.json.code), 'book-not-found')
  })

  it('keeps in the audit that contacts were printed', async () => {
    await print({ layout: 'phone-list', cardIds })
    const told = "select act from lazo.audit where act = 'cards-printed'"
    assert.ok((await askOnce(server.ownerUrl, told)).length > 0)
  })
})

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

/** What the pages say, as the numbers of glyphs. */
function drawn(pdf: Buffer): string[] {
  const streams = pdf
    .toString('latin1')
    .split('stream\n')
    .filter((_, at) => at % 2 === 1)
  return streams.flatMap((stream) => {
    try {
      return inflateSync(Buffer.from(stream.split('\nend')[0]!, 'latin1')).toString('latin1')
    } catch (error) {
      assert.ok(error instanceof Error)
      return []
    }
  })
}

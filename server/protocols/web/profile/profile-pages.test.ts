import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'

const CARD = {
  name: { full: 'Ana <b>Paz</b>' },
  titles: { t: { name: 'Editora' } },
  organizations: { o: { name: 'Brezo & Cía.' } },
  emails: { e: { address: 'ana@brezo.example' } },
  phones: { p: { number: '+34 600 000 010', features: { mobile: true } } },
  links: { l: { uri: 'https://brezo.example/ana' }, j: { uri: 'javascript:alert(1)' } },
  media: { m: { kind: 'photo', uri: DOT } },
  anniversaries: { b: { kind: 'birth', date: { year: 1984, month: 3, day: 12 } } },
  notes: { n: { note: 'strictly between us' } },
  keywords: { secretLabel: true },
}
const PAGE = { isOn: true, slug: 'ana-paz', bio: 'Hago <i>libros</i>.\n\nY pan.', language: null }
const ALL = ['photo', 'organization', 'phones', 'emails', 'links', 'birthday']

describe('the public page of a member', () => {
  let server: TestServer
  let cardId: string

  before(async () => {
    server = await openTestServer({ publicUrl: 'https://people.example' })
    const { token } = server
    const made = await server.ask('POST', '/cards', { token, body: { ...CARD, bookIds: [server.bookId] } })
    cardId = String(made.json.id)
    await server.ask('PUT', '/me/card', { token, body: { cardId } })
  })
  after(() => server.close())

  const save = async (page: object) => {
    const body = { ...PAGE, shows: ALL, ...page }
    const told = await server.ask('PUT', '/me/profile', { token: server.token, body })
    assert.equal(told.status, 200, told.text)
  }
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers })

  it('is nowhere until it is switched on, and nowhere again once it is off', async () => {
    for (const path of ['/p/ana-paz', '/p/ana-paz.vcf', '/p/ana-paz/photo.jpg'])
      assert.equal((await get(path)).statusCode, 404)
    await save({})
    for (const path of ['/p/ana-paz', '/p/ana-paz.vcf', '/p/ana-paz/photo.jpg'])
      assert.equal((await get(path)).statusCode, 200, path)
    await save({ isOn: false })
    for (const path of ['/p/ana-paz', '/p/ana-paz.vcf', '/p/ana-paz/photo.jpg'])
      assert.equal((await get(path)).statusCode, 404)
  })

  it('shows what its owner shows, as text, and nothing else of the card', async () => {
    await save({})
    const { payload, headers } = await get('/p/ana-paz')
    assert.match(payload, /<h1[^>]*>Ana &lt;b&gt;Paz&lt;\/b&gt;<\/h1>/)
    for (const text of [
      'Editora · Brezo &amp; Cía.',
      'Hago &lt;i&gt;libros&lt;/i&gt;.',
      '12 de marzo',
      'tel:+34600000010',
    ])
      assert.ok(payload.includes(text), text)
    for (const text of ['1984', 'strictly', 'secretLabel', 'javascript:', cardId, '<script', ' style='])
      assert.equal(payload.includes(text), false, text)
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*style-src 'self'/)
    assert.match(payload, /<link rel="canonical" href="https:\/\/people\.example\/p\/ana-paz">/)
    await save({ shows: [] })
    const bare = await get('/p/ana-paz')
    for (const text of ['Editora', 'tel:', 'mailto:', 'photo.jpg', 'brezo.example'])
      assert.equal(bare.payload.includes(text), false, text)
    assert.equal((await get('/p/ana-paz/photo.jpg')).statusCode, 404)
  })

  it('never shows what its owner keeps in a layer of their own', async () => {
    await save({})
    const patch = { 'emails/own': { address: 'hidden@layer.example' }, titles: { t: { name: 'Hidden title' } } }
    const saved = await server.ask('PUT', `/cards/${cardId}/overlay`, { token: server.token, body: { patch } })
    assert.equal(saved.status, 200, saved.text)
    for (const path of ['/p/ana-paz', '/p/ana-paz.vcf'])
      assert.equal(/layer\.example|Hidden title/.test((await get(path)).payload), false, path)
  })

  it('speaks the language of its reader, or the one its owner chose', async () => {
    await save({})
    const english = await get('/p/ana-paz', { 'accept-language': 'en-GB' })
    assert.match(english.payload, /<html lang="en">[\s\S]*Save contact/)
    assert.match((await get('/p/ana-paz?lang=es', { 'accept-language': 'en' })).payload, /Guardar contacto/)
    await save({ language: 'es' })
    const chosen = await get('/p/ana-paz?lang=en', { 'accept-language': 'en' })
    assert.match(chosen.payload, /<html lang="es">[\s\S]*Guardar contacto/)
    assert.equal(chosen.payload.includes('hreflang'), false)
  })

  it('gives the card as a file that phones take, with the photo in it and the way back to the page', async () => {
    await save({})
    const { payload, headers } = await get('/p/ana-paz.vcf')
    assert.match(String(headers['content-type']), /^text\/vcard/)
    assert.equal(headers['content-disposition'], 'attachment; filename="ana-paz.vcf"')
    const unfolded = payload.replaceAll('\r\n ', '')
    assert.match(unfolded, /^BEGIN:VCARD\r\nVERSION:3\.0/)
    for (const text of ['https://people.example/p/ana-paz', 'Y pan.', 'PHOTO;', 'ana@brezo.example'])
      assert.ok(unfolded.includes(text), text)
    for (const text of ['lazo:blob', 'strictly', '1984', 'javascript'])
      assert.equal(unfolded.includes(text), false, text)
  })

  it('shows no photo from elsewhere, for which every reader would ask elsewhere', async () => {
    const elsewhere = { kind: 'photo', uri: 'https://pictures.example/ana.jpg' }
    const card = { ...CARD, media: { m: elsewhere }, bookIds: [server.bookId] }
    const made = await server.ask('POST', '/cards', { token: server.token, body: card })
    await server.ask('PUT', '/me/card', { token: server.token, body: { cardId: made.json.id } })
    await save({})
    for (const path of ['/p/ana-paz', '/p/ana-paz.vcf'])
      assert.equal(/pictures\.example|photo\.jpg/.test((await get(path)).payload), false, path)
    assert.equal((await get('/p/ana-paz/photo.jpg')).statusCode, 404)
    await server.ask('PUT', '/me/card', { token: server.token, body: { cardId } })
  })

  it('gives the photo once to a browser that has it', async () => {
    await save({})
    const first = await get('/p/ana-paz/photo.jpg')
    assert.equal(first.headers['content-type'], 'image/jpeg')
    const again = await get('/p/ana-paz/photo.jpg', { 'if-none-match': String(first.headers.etag) })
    assert.equal(again.statusCode, 304)
  })

  it('answers to no address that is none', async () => {
    for (const name of ['x', 'ANA-PAZ', '%00', '..%2f', `${'a'.repeat(41)}`, 'ana-paz%27--', '%ff', 'ana-paz.vcf.vcf'])
      assert.ok([400, 404].includes((await get(`/p/${name}`)).statusCode), name)
  })

  it('goes with its card: in the trash it is shown to nobody', async () => {
    await save({})
    await server.ask('DELETE', `/cards/${cardId}`, { token: server.token })
    assert.equal((await get('/p/ana-paz')).statusCode, 404)
  })
})

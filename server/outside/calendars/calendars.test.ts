import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { SecretBox } from '#base/secret-box.ts'
import { askOutside, type OutsideAnswer, type OutsideQuestion } from './ask-outside.ts'
import { openCalendars } from './calendar-door.ts'

const SINCE = new Date('2026-01-01T00:00:00Z')
const FILE = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const at = (host: string) => `https://${host}/x`
const secrets = new SecretBox(randomBytes(32))
const dav = (...responses: string[]) =>
  `<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${responses.join('')}</D:multistatus>`
const said = (href: string, prop: string) =>
  `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${prop}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`
const calendar = (component: string) =>
  `<D:resourcetype><D:collection/><C:calendar/></D:resourcetype><C:supported-calendar-component-set><C:comp name="${component}"/></C:supported-calendar-component-set>`

/** A net on which these questions have these answers, and no others. */
function net(answers: Readonly<Record<string, Partial<OutsideAnswer>>>) {
  const asked: OutsideQuestion[] = []
  const ask = async (question: OutsideQuestion): Promise<OutsideAnswer> => {
    asked.push(question)
    const answer = answers[`${question.method} ${question.url.href}`] ?? { status: 404 }
    return { status: 200, location: null, text: '', ...answer }
  }
  const door = openCalendars({ secrets, ask })
  const read = (address: string, user: string | null = null) =>
    door.read({ address, user, password: user && 'secret' }, SINCE)
  return { asked, read, door }
}

describe('a calendar elsewhere', () => {
  it('is taken as it is where it is a file, from wherever its address leads to', async () => {
    const { read, asked } = net({
      'GET https://a.example/x': { status: 302, location: 'https://b.example/y.ics' },
      'GET https://b.example/y.ics': { text: FILE },
    })
    assert.equal(await read('https://a.example/x'), FILE)
    assert.ok(asked.every(({ headers }) => headers['authorization'] === undefined))
  })

  it('is asked for its events since then where it is one of CalDAV', async () => {
    const here = 'https://dav.example/ana/work/'
    const { read, asked } = net({
      [`GET ${here}`]: { text: '<html>Work</html>' },
      [`PROPFIND ${here}`]: { status: 207, text: dav(said('/ana/work/', calendar('VEVENT'))) },
      [`REPORT ${here}`]: {
        status: 207,
        text: dav(said('/ana/work/1.ics', `<C:calendar-data>${FILE.replace(/\r/g, '&#13;')}</C:calendar-data>`)),
      },
    })
    assert.equal(await read(here, 'ana'), FILE.trim())
    assert.match(asked.at(-1)!.body!, /time-range start="20260101T000000Z"/)
    assert.equal(asked.at(-1)!.headers['authorization'], `Basic ${Buffer.from('ana:secret').toString('base64')}`)
  })

  it('is found from the address of a server on, as iCloud keeps them at another, and tasks are left out', async () => {
    const principal = '<D:current-user-principal><D:href>/1/principal/</D:href></D:current-user-principal>'
    const home = '<C:calendar-home-set><D:href>https://p01.example/1/calendars/</D:href></C:calendar-home-set>'
    const { read, asked } = net({
      'PROPFIND https://cal.example/': { status: 207, text: dav(said('/', principal)) },
      'PROPFIND https://cal.example/1/principal/': { status: 207, text: dav(said('/1/principal/', home)) },
      'PROPFIND https://p01.example/1/calendars/': {
        status: 207,
        text: dav(
          said('/1/calendars/', '<D:resourcetype><D:collection/></D:resourcetype>'),
          said('/1/calendars/home/', calendar('VEVENT')),
          said('/1/calendars/tasks/', calendar('VTODO')),
        ),
      },
      'REPORT https://p01.example/1/calendars/home/': { status: 207, text: dav() },
    })
    assert.equal(await read('https://cal.example/', 'ana'), FILE)
    assert.equal(asked.filter(({ method }) => method === 'REPORT').length, 1)
  })

  it('that does not let in, is not there, or is none, is said to be so', async () => {
    const { read } = net({
      'GET https://a.example/locked': { status: 401 },
      'GET https://a.example/page': { text: '<html>' },
      'PROPFIND https://a.example/page': { status: 207, text: dav(said('/page', '<D:resourcetype/>')) },
      'PROPFIND https://a.example/odd': { status: 207, text: 'odd' },
      'GET https://a.example/round': { status: 302, location: '/round' },
    })
    for (const [path, code] of [
      ['locked', 'calendar-unreachable'],
      ['gone', 'calendar-unreachable'],
      ['round', 'calendar-unreachable'],
      ['page', 'calendar-unreadable'],
      ['odd', 'calendar-unreadable'],
    ] as const)
      await assert.rejects(read(`https://a.example/${path}`), { code }, path)
  })

  it('is asked by https on the open net alone, also where another server leads into the house', async () => {
    const { door } = net({})
    for (const written of ['webcal://p01.example/x.ics', ' https://a.example/x '])
      assert.equal(door.addressOf(written)?.protocol, 'https:', written)
    for (const written of [
      'http://a.example/x',
      'https://localhost/x',
      'https://printer.local/x',
      'file:///etc/passwd',
      'x',
    ])
      assert.equal(door.addressOf(written), null, written)
    for (const address of [
      'https://127.0.0.1/x',
      'https://[::1]/x',
      'http://a.example/x',
      at('169.254.169.254'),
      at('10.0.0.1'),
    ])
      await assert.rejects(askOutside({ url: new URL(address), method: 'GET', headers: {} }), /open net/, address)
  })

  it('is opened by who sealed it, under its own id', () => {
    const { door } = net({})
    const source = { address: 'https://a.example/x', user: 'ana', password: 'secret' }
    const sealed = door.seal(source, '1')
    assert.deepEqual(door.open(sealed, '1'), source)
    assert.throws(() => door.open(sealed, '2'), { code: 'secret-lost' })
    assert.ok(!sealed.toString('latin1').includes('secret'))
  })
})

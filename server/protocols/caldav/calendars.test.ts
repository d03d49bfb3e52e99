import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { restoreCards } from '#domain/contacts/restore-cards.ts'
import { changeDevice } from '#domain/devices/change-device.ts'
import { addFollowUp, changeFollowUp } from '#domain/follow-ups/change-follow-up.ts'
import { listFollowUps, listFollowUpVersions } from '#domain/follow-ups/list-follow-ups.ts'
import { changeSettings } from '#domain/settings/change-settings.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { changeTie } from '#domain/ties/change-tie.ts'
import { openTestDav, readResponses, readToken, type TestDav, type TestDevice } from '#kit/dav.ts'

const birthday = (year?: number) => ({ anniversaries: { b: { kind: 'birth', date: { year, month: 4, day: 12 } } } })
const task = (uid: string, ...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phone//EN',
    'BEGIN:VTODO',
    `UID:${uid}`,
    'DTSTAMP:20261101T090000Z',
    ...lines,
    'END:VTODO',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const CAL = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
const sync = (token = '') =>
  `<D:sync-collection ${CAL}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>`
const query = (filter: string) =>
  `<C:calendar-query ${CAL}><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR">${filter}</C:comp-filter></C:filter></C:calendar-query>`

describe('the calendars of a member', () => {
  let dav: TestDav
  let ana: Actor
  let phone: TestDevice
  let bookId: string
  let paz: string
  let home: string
  let count = 0

  before(async () => {
    dav = await openTestDav()
  })
  after(() => dav.close())
  beforeEach(async () => {
    count += 1
    ana = await dav.member(`Ana${count}`)
    phone = await dav.device(ana)
    await changeDevice(dav.domain, ana, { deviceId: phone.actor.deviceId, hasCalendars: true })
    bookId = (await createBook(dav.domain, ana, { name: 'Clientes', kind: 'shared' })).bookId
    paz = await card('Paz Gil', birthday(1985))
    home = `/dav/calendars/${ana.memberId}/`
  })

  const card = async (full: string, more = {}) =>
    (await createCard(dav.domain, ana, { bookId, card: { name: { full }, ...more } })).view.cardId
  const ask = (method: string, path: string, body?: string, headers = {}) =>
    phone.ask(method, path.startsWith('/') ? path : home + path, { headers, ...(body === undefined ? {} : { body }) })
  const promise = (text: string, dueOn = '2027-01-10') =>
    addFollowUp(dav.domain, ana, { cardId: paz, dueOn, text, isPromised: false })
  const list = async (by = ana) =>
    (await listFollowUps(dav.domain, by, { cardId: null, state: null, until: null, after: null, limit: 50 })).map(
      ({ text, state, dueOn }) => `${text} ${state} ${dueOn}`,
    )
  const names = async (calendar: string) => {
    const told = await ask('REPORT', `${calendar}/`, query(''))
    assert.equal(told.status, 207, told.text)
    return [...readResponses(told.text).keys()].map((href) => decodeURIComponent(href.split('/').at(-1)!))
  }
  const text = async (path: string) => (await ask('GET', path)).text

  it('are found from the principal on, and by no device that was not given them', async () => {
    const asked = `<D:propfind ${CAL}><D:prop><C:calendar-home-set/></D:prop></D:propfind>`
    const principal = `/dav/principals/${ana.memberId}/`
    const [told] = readResponses((await ask('PROPFIND', principal, asked, { depth: '0' })).text).values()
    assert.ok(told!.props['calendar-home-set']!.inner.includes(home))
    const found = await ask('PROPFIND', home, undefined, { depth: '1' })
    assert.deepEqual([...readResponses(found.text).keys()], [home, `${home}occasions/`, `${home}follow-ups/`])
    await changeDevice(dav.domain, ana, { deviceId: phone.actor.deviceId, hasCalendars: false })
    const [none] = readResponses((await ask('PROPFIND', principal, asked, { depth: '0' })).text).values()
    assert.equal(none!.props['calendar-home-set']!.status, 404)
    for (const path of ['', 'occasions/', `follow-ups/x.ics`])
      assert.equal((await ask('PROPFIND', path, undefined, { depth: '1' })).status, 404, path)
    const books = await dav.device(ana, 'Tableta', [bookId])
    assert.equal((await books.ask('PROPFIND', `${home}follow-ups/`, { headers: { depth: '0' } })).status, 404)
  })

  it('tell birthdays of whom the member sees, and take nothing there', async () => {
    await card('Sin día')
    assert.deepEqual(await names('occasions'), [`${paz}-birthday.ics`])
    const told = await text(`occasions/${paz}-birthday.ics`)
    assert.match(told, /SUMMARY:Cumpleaños de Paz Gil \(1985\)\r\n/)
    assert.match(told, /DTSTART;VALUE=DATE:19850412\r\n.*RRULE:FREQ=YEARLY\r\n/s)
    for (const [method, path] of [
      ['PUT', 'occasions/x.ics'],
      ['DELETE', `occasions/${paz}-birthday.ics`],
    ] as const)
      assert.equal((await ask(method, path, task('x', 'SUMMARY:x'))).status, 403, method)
    await deleteCards(dav.domain, ana, [paz])
    assert.deepEqual(await names('occasions'), [])
  })

  it('tell name days of key people', async () => {
    const pilar = await card('Pilar Sanz')
    assert.deepEqual(await names('occasions'), [`${paz}-birthday.ics`])
    await changeTie(dav.domain, ana, { cardId: pilar, isKey: true })
    assert.ok((await names('occasions')).includes(`${pilar}-name-day.ics`))
  })

  it('tell nothing of which the member does not want to hear, of all or of one person', async () => {
    const wed = { w: { kind: 'wedding', date: { month: 6, day: 5 } } }
    const leo = await card('Leo Sanz', { anniversaries: { ...birthday(1990).anniversaries, ...wed } })
    await changeTie(dav.domain, ana, { cardId: leo, muted: ['birthday'] })
    assert.deepEqual(await names('occasions'), [`${paz}-birthday.ics`, `${leo}-wedding.ics`])
    await changeSettings(dav.domain, ana, { mutedOccasions: ['wedding'] })
    assert.deepEqual(await names('occasions'), [`${paz}-birthday.ics`])
    await changeSettings(dav.domain, ana, { mutedOccasions: null })
    assert.deepEqual(await names('occasions'), [`${paz}-birthday.ics`, `${leo}-wedding.ics`])
  })

  it('tell 29 February on the 28th in common years, or on 1 March where the member said so', async () => {
    const leo = await card('Leo', { anniversaries: { b: { kind: 'birth', date: { year: 1984, month: 2, day: 29 } } } })
    const path = `occasions/${leo}-birthday.ics`
    assert.match(await text(path), /RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\n/)
    await changeSettings(dav.domain, ana, { leapDay: 'march-1' })
    assert.match(await text(path), /DTSTART;VALUE=DATE:19840229\r\n.*RRULE:FREQ=YEARLY;BYYEARDAY=60\r\n/s)
  })

  it('read moments of the phone in the place where the member is', async () => {
    const due = 'DUE:20270102T030000Z'
    await ask('PUT', 'follow-ups/aqui.ics', task('aqui', 'SUMMARY:Paz Gil: aquí', due))
    await changeSettings(dav.domain, ana, { timeZone: 'America/Mexico_City' })
    await ask('PUT', 'follow-ups/alla.ics', task('alla', 'SUMMARY:Paz Gil: allá', due))
    assert.deepEqual((await list()).sort(), ['allá open 2027-01-01', 'aquí open 2027-01-02'])
  })

  it('have what is done on the phone done in Lazo, with what the phone keeps of it, and the way back', async () => {
    const { followUpId } = await promise('Llamar')
    const path = `follow-ups/${followUpId}.ics`
    const was = await ask('GET', path)
    assert.match(was.text, /SUMMARY:Paz Gil: Llamar\r\n/)
    const done = was.text.replace('STATUS:NEEDS-ACTION', 'STATUS:COMPLETED\r\nX-PHONE:7\r\nPERCENT-COMPLETE:100')
    const etag = String(was.headers['etag'])
    assert.equal((await ask('PUT', path, done, { 'if-match': '"other"' })).status, 412)
    const put = await ask('PUT', path, done, { 'if-match': etag })
    assert.equal(put.status, 204, put.text)
    assert.deepEqual(await list(), ['Llamar done 2027-01-10'])
    assert.match(await text(path), /X-PHONE:7/)
    assert.equal((await listFollowUpVersions(dav.domain, ana, followUpId)).length, 1)
    await changeFollowUp(dav.domain, ana, { followUpId, state: 'open' })
    assert.match(await text(path), /X-PHONE:7\r\n(?:.*\r\n)*/)
    assert.match(await text(path), /STATUS:NEEDS-ACTION/)
  })

  it('move to another day on either side', async () => {
    const { followUpId } = await promise('Llamar')
    const path = `follow-ups/${followUpId}.ics`
    const moved = (await text(path)).replace('20270110', '20270120')
    assert.equal((await ask('PUT', path, moved)).status, 204)
    assert.deepEqual(await list(), ['Llamar open 2027-01-20'])
    await changeFollowUp(dav.domain, ana, { followUpId, snoozedUntil: '2027-02-01' })
    assert.match(await text(path), /DUE;VALUE=DATE:20270201/)
    assert.equal((await ask('PUT', path, (await text(path)).replace('Llamar', 'Escribir'))).status, 204)
    assert.deepEqual(await list(), ['Escribir open 2027-01-20'])
  })

  it('make of a task with a person’s name a follow-up of that person, and ask of the others whom they are for', async () => {
    const put = await ask(
      'PUT',
      'follow-ups/p1.ics',
      task('p1', 'SUMMARY:Llamar a Paz Gil', 'DUE;VALUE=DATE:20270301'),
      {
        'if-none-match': '*',
      },
    )
    assert.equal(put.status, 201, put.text)
    assert.deepEqual(await list(), ['Llamar a Paz Gil open 2027-03-01'])
    assert.ok(put.headers['etag'])
    assert.equal((await ask('PUT', 'follow-ups/p2.ics', task('p2', 'SUMMARY:Comprar pan'))).status, 201)
    assert.equal((await list()).length, 1)
    assert.equal(await text('follow-ups/p2.ics'), task('p2', 'SUMMARY:Comprar pan'))
    await ask('PUT', 'follow-ups/p2.ics', task('p2', 'SUMMARY:Comprar pan', 'DESCRIPTION:dos'))
    assert.equal((await list()).length, 1)
    await ask('PUT', 'follow-ups/p2.ics', task('p2', 'SUMMARY:Comprar pan a Paz Gil'))
    assert.equal((await list()).length, 2)
    assert.equal((await ask('PUT', 'follow-ups/p3.ics', task('p2', 'SUMMARY:Otra'))).status, 409)
    assert.equal((await ask('PUT', 'follow-ups/p1.ics', task('p1', 'SUMMARY:x'), { 'if-none-match': '*' })).status, 412)
  })

  it('refuse what is no task, and say why in their own words', async () => {
    const event = task('e').replaceAll('VTODO', 'VEVENT')
    for (const [body, condition] of [
      [event, 'supported-calendar-component'],
      ['hello', 'valid-calendar-data'],
      [task('l', `SUMMARY:${'x'.repeat(300_000)}`), 'max-resource-size'],
    ] as const) {
      const told = await ask('PUT', 'follow-ups/e.ics', body)
      assert.equal(told.status, 403, told.text)
      assert.ok(told.text.includes(condition), told.text)
    }
  })

  it('cancel what a phone deletes, keep done what was done, and take it in again when it comes back', async () => {
    const open = await promise('Llamar')
    const done = await promise('Escribir')
    await changeFollowUp(dav.domain, ana, { followUpId: done.followUpId, state: 'done' })
    for (const { followUpId } of [open, done])
      assert.equal((await ask('DELETE', `follow-ups/${followUpId}.ics`)).status, 204)
    assert.deepEqual((await list()).sort(), ['Escribir done 2027-01-10', 'Llamar cancelled 2027-01-10'])
    assert.deepEqual(await names('follow-ups'), [])
    await ask('PUT', 'follow-ups/p1.ics', task('p1', 'SUMMARY:Paz Gil: ver'))
    await ask('DELETE', 'follow-ups/p1.ics')
    assert.equal((await ask('PUT', 'follow-ups/p1.ics', task('p1', 'SUMMARY:Paz Gil: ver'))).status, 201)
    assert.deepEqual(await names('follow-ups'), ['p1.ics'])
  })

  it('tell by a token what is otherwise since, whatever the cause, and nothing else (RFC 6578)', async () => {
    const { followUpId } = await promise('Llamar')
    const first = await ask('REPORT', 'follow-ups/', sync())
    const since = async (token: string) => {
      const told = await ask('REPORT', 'follow-ups/', sync(token))
      assert.equal(told.status, 207, told.text)
      const all = [...readResponses(told.text).values()].map(
        ({ href, status }) => `${href.split('/').at(-1)} ${status}`,
      )
      return { token: readToken(told.text), all }
    }
    const token = readToken(first.text)
    assert.deepEqual(await since(token), { token, all: [] })
    await changeFollowUp(dav.domain, ana, { followUpId, text: 'Escribir' })
    const changed = await since(token)
    assert.deepEqual(changed.all, [`${followUpId}.ics null`])
    await deleteCards(dav.domain, ana, [paz])
    const gone = await since(changed.token)
    assert.deepEqual(gone.all, [`${followUpId}.ics 404`])
    await restoreCards(dav.domain, ana, [paz])
    assert.deepEqual((await since(gone.token)).all, [`${followUpId}.ics null`])
    assert.deepEqual((await since(token)).all, [`${followUpId}.ics null`])
    for (const wrong of ['https://lazo.app/ns/sync/1.9.1.0', 'x', 'https://lazo.app/ns/sync/1.0.999.0'])
      assert.equal((await ask('REPORT', 'follow-ups/', sync(wrong))).status, 403, wrong)
  })

  it('are searched by component, time and property, and read by address', async () => {
    const { followUpId } = await promise('Llamar')
    const found = async (calendar: string, filter: string) => {
      const told = await ask('REPORT', `${calendar}/`, query(filter))
      return readResponses(told.text).size
    }
    const within = (start: string, end: string) =>
      `<C:comp-filter name="VTODO"><C:time-range start="${start}" end="${end}"/></C:comp-filter>`
    assert.equal(await found('follow-ups', within('20270101T000000Z', '20270201T000000Z')), 1)
    assert.equal(await found('follow-ups', within('20270201T000000Z', '20270301T000000Z')), 0)
    assert.equal(await found('follow-ups', '<C:comp-filter name="VEVENT"/>'), 0)
    const status =
      '<C:comp-filter name="VTODO"><C:prop-filter name="COMPLETED"><C:is-not-defined/></C:prop-filter></C:comp-filter>'
    assert.equal(await found('follow-ups', status), 1)
    const multiget = `<C:calendar-multiget ${CAL}><D:prop><C:calendar-data/></D:prop><D:href>${home}follow-ups/${followUpId}.ics</D:href><D:href>${home}follow-ups/no.ics</D:href><D:href>/else</D:href></C:calendar-multiget>`
    const told = [...readResponses((await ask('REPORT', 'follow-ups/', multiget)).text).values()]
    assert.deepEqual(
      told.map(({ status: one }) => one),
      [null, 404, 404],
    )
    assert.ok(told[0]!.props['calendar-data']!.text.includes('BEGIN:VTODO'))
  })

  it('are their member’s alone: a colleague who shares the book, and the owner, see none of it', async () => {
    const luis = await dav.member(`Luis${count}`)
    await setGrant(dav.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'manage' })
    const { followUpId } = await promise('Llamar')
    for (const other of [luis, dav.owner]) {
      const device = await dav.device(other)
      await changeDevice(dav.domain, other, { deviceId: device.actor.deviceId, hasCalendars: true })
      for (const path of [`${home}follow-ups/`, `/dav/calendars/${other.memberId}/follow-ups/${followUpId}.ics`])
        for (const method of ['GET', 'PROPFIND', 'DELETE'])
          assert.equal((await device.ask(method, path)).status, 404, `${method} ${path}`)
      const own = await device.ask('REPORT', `/dav/calendars/${other.memberId}/follow-ups/`, { body: sync() })
      assert.equal(readResponses(own.text).size, 0)
    }
  })
})

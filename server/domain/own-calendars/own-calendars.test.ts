import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { ProductError } from '#base/errors.ts'
import { SecretBox } from '#base/secret-box.ts'
import { openTestDav, type TestDav } from '#kit/dav.ts'
import { openCalendars } from '#outside/calendars/calendar-door.ts'
import { changeChoice } from '../calendars/change-choice.ts'
import { changeDevice } from '../devices/change-device.ts'
import type { Domain } from '../domain.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { addOwnCalendar, listOwnCalendars, removeOwnCalendar } from './change-own-calendars.ts'
import { listMeetings, refuseMeeting } from './meetings.ts'
import { readCalendarsOf } from './read-own-calendars.ts'

const event = (uid: string, day: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${day}T100000Z\r\nDURATION:PT30M\r\nSUMMARY:${uid}\r\nATTENDEE:mailto:paz@example.org\r\nEND:VEVENT\r\n`
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`
const KEEPER = { name: 'Trabajo', address: 'webcal://a.example/x.ics?key=secret', user: null, password: null }

describe('a calendar that a member keeps elsewhere', () => {
  let dav: TestDav
  let domain: Domain
  let text = ''
  let status = 200
  const secrets = new SecretBox(randomBytes(32))

  before(async () => {
    dav = await openTestDav()
    const ask = async () => ({ status, location: null, text })
    domain = { ...dav.domain, calendars: openCalendars({ secrets, ask }) }
    await dav.card(dav.bookId, 'Paz', { emails: { e: { address: 'paz@example.org' } } })
  })
  after(() => dav.close())

  const waiting = async () => (await listMeetings(domain, dav.owner)).map((meeting) => meeting.text)
  const readAll = () => readCalendarsOf(domain, dav.owner.workspaceId)
  const only = async () => (await listOwnCalendars(domain, dav.owner))[0]!

  it('is read when it is added, and every hour, and proposes what stands in it now', async () => {
    text = calendar(event('uno', '20260210'), event('dos', '20260211'))
    await addOwnCalendar(domain, dav.owner, KEEPER)
    assert.deepEqual(await waiting(), ['dos', 'uno'])
    text = calendar(event('uno', '20260210'), event('tres', '20260212'))
    assert.equal(await readAll(), 1)
    assert.deepEqual(await waiting(), ['tres', 'uno'])
  })

  it('tells nobody its address, and is nobody else’s', async () => {
    const { sealed, host } = await only()
    assert.equal(host, 'a.example')
    assert.ok(!sealed.toString('latin1').includes('secret'))
    const luis = await dav.member('luis')
    assert.deepEqual([await listOwnCalendars(domain, luis), await listMeetings(domain, luis)], [[], []])
    const { calendarId } = await only()
    await assert.rejects(removeOwnCalendar(domain, luis, calendarId), { code: 'own-calendar-not-found' })
  })

  it('is told to have failed while it cannot be read, and goes on by itself', async () => {
    for (const [now, failure] of [
      [401, 'refused'],
      [500, 'unreachable'],
    ] as const) {
      status = now
      assert.equal(await readAll(), 0)
      assert.equal((await only()).failure, failure)
    }
    assert.deepEqual(await waiting(), ['tres', 'uno'])
    status = 200
    assert.equal(await readAll(), 1)
    assert.equal((await only()).failure, null)
  })

  it('keeps what was refused, also when it is read again or no more', async () => {
    const [tres] = await listMeetings(domain, dav.owner)
    await refuseMeeting(domain, dav.owner, { meetingId: tres!.meetingId, isRefused: true })
    await readAll()
    assert.deepEqual(await waiting(), ['uno'])
    await removeOwnCalendar(domain, dav.owner, (await only()).calendarId)
    assert.deepEqual(await waiting(), [])
    await addOwnCalendar(domain, dav.owner, KEEPER)
    assert.deepEqual(await waiting(), ['uno'])
  })

  it('is refused within the house, beyond ten, and where there is no calendar', async () => {
    const at = (address: string) => addOwnCalendar(domain, dav.owner, { ...KEEPER, address })
    await assert.rejects(at('https://printer.local/x.ics'), { code: 'input-invalid' })
    text = '<html>'
    await assert.rejects(at(KEEPER.address), (error) => error instanceof ProductError)
    text = calendar()
    for (let count = 1; count < 10; count++) await at(KEEPER.address)
    await assert.rejects(at(KEEPER.address), { code: 'too-many-calendars' })
    const none = { ...domain, calendars: undefined }
    await assert.rejects(addOwnCalendar(none, dav.owner, KEEPER), { code: 'calendar-unreachable' })
  })

  it('is found and read by CalDAV from the address of a server on, such as another Lazo', async () => {
    const paz = await dav.card(dav.bookId, 'Paz Gil')
    await addFollowUp(dav.domain, dav.owner, { cardId: paz, dueOn: '2026-03-05', text: 'Llamar', isPromised: false })
    await changeChoice(dav.domain, dav.owner, { hasDays: true })
    const { actor, password } = await dav.device(dav.owner)
    await changeDevice(dav.domain, dav.owner, { deviceId: actor.deviceId, hasCalendars: true })
    const door = openCalendars({
      secrets,
      async ask({ url, method, headers, body = '' }) {
        const told = await dav.app.inject({ method: method as 'GET', url: url.pathname, headers, payload: body })
        return { status: told.statusCode, location: String(told.headers.location ?? '') || null, text: told.payload }
      },
    })
    const source = { address: 'https://lazo.example/', user: dav.owner.memberId, password }
    const found = await door.read(source, new Date('2026-01-01'))
    assert.match(found, /SUMMARY:Paz Gil: Llamar/)
    await assert.rejects(door.read({ ...source, password: 'wrong' }, new Date('2026-01-01')), {
      facts: { status: 401 },
    })
  })
})

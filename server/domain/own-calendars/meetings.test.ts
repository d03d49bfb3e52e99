import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { removeInteraction } from '../interactions/change-interaction.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { listMeetings, proposeMeetings, refuseMeeting } from './meetings.ts'

const event = (uid: string, start: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${start}`, 'DURATION:PT45M', `SUMMARY:${uid}`, ...lines, 'END:VEVENT'].join(
    '\r\n',
  )
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')
const among = (email: string, more = '') => `ATTENDEE${more}:mailto:${email}`

describe('meetings of a calendar of one’s own', () => {
  let space: TestWorkspace
  let paz: string
  before(async () => {
    space = await openTestWorkspace()
    const bookId = await space.book(space.owner, 'Mía')
    const emails = { e: { address: 'paz@example.org' } }
    paz = (await createCard(space.domain, space.owner, { bookId, card: { name: { full: 'Paz' }, emails } })).view.cardId
  })
  after(() => space.close())

  const now = () => space.domain.clock.now().getTime()
  const ago = (days: number) => new Date(now() - days * 86_400_000).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const propose = (text: string, by = space.owner) => proposeMeetings(space.domain, by, text)

  const waiting = async () => (await listMeetings(space.domain, space.owner)).map(({ text }) => text)

  it('are proposed with those who are known by their address, and no others', async () => {
    const found = await propose(
      calendar(
        event('uno', ago(3), among('PAZ@example.org'), 'LOCATION:https://meet.google.com/x'),
        event('nadie', ago(3), among('nobody@example.org')),
        event('no vino', ago(3), among('paz@example.org', ';PARTSTAT=DECLINED')),
        event('anulada', ago(3), among('paz@example.org'), 'STATUS:CANCELLED'),
        event('mañana', ago(-1), among('paz@example.org')),
        event('antaño', ago(2_000), among('paz@example.org')),
      ),
    )
    assert.deepEqual(
      found.map(({ text, medium, minutes, cardIds }) => [text, medium, minutes, cardIds]),
      [['uno', 'video-call', 45, [paz]]],
    )
    assert.deepEqual(
      await propose(calendar(event('uno', ago(3), among('paz@example.org'))), await space.member('Luis')),
      [],
    )
    await assert.rejects(propose('hello'), { code: 'calendar-unreadable' })
  })

  it('are never proposed twice, also when they were removed', async () => {
    const text = calendar(event('dos', ago(5), among('paz@example.org')))
    const [meeting] = await propose(text)
    const { meetingId: interactionId, heldAt: at, medium, cardIds } = meeting!
    const told = { interactionId, at, medium, cardIds, source: 'calendar' as const }
    await recordInteraction(space.domain, space.owner, told)
    assert.deepEqual(await propose(text), [])
    await removeInteraction(space.domain, space.owner, interactionId)
    assert.deepEqual(await propose(text), [])
    assert.deepEqual(await waiting(), ['uno'])
  })

  it('wait until they are recorded or refused, and a refusal holds until it is taken back', async () => {
    const text = calendar(event('tres', ago(4), among('paz@example.org')))
    const [meeting] = await propose(text)
    const { meetingId } = meeting!
    assert.deepEqual(await waiting(), ['uno', 'tres'])
    await refuseMeeting(space.domain, space.owner, { meetingId, isRefused: true })
    assert.deepEqual([await waiting(), await propose(text)], [['uno'], []])
    await refuseMeeting(space.domain, space.owner, { meetingId, isRefused: false })
    assert.deepEqual(await waiting(), ['uno', 'tres'])
    const luis = await space.member('Eva')
    assert.deepEqual(await listMeetings(space.domain, luis), [])
    await assert.rejects(refuseMeeting(space.domain, luis, { meetingId, isRefused: true }), {
      code: 'meeting-not-found',
    })
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError, OfflineError } from '../api/api-error.ts'
import { Attendance, type PresentMember } from './attendance.ts'

const LUIS: PresentMember = { member: { id: 'luis', name: 'Luis' }, doing: 'editing' }

/** A page whose time the test moves, with what it said. */
function openPage(answer: () => Promise<readonly PresentMember[]> = async () => []) {
  const said: string[] = []
  let now = 0
  let timers: { at: number; act: () => void }[] = []
  const attendance = new Attendance({
    tell: (cardId, doing, isLast) => {
      said.push(`${cardId} ${doing}${isLast ? ' at last' : ''}`)
      return answer()
    },
    after: (ms, act) => {
      const timer = { at: now + ms, act }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    now: () => now,
    random: () => 0.5,
  })
  const settle = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve()
  }
  const pass = async (ms: number) => {
    const end = now + ms
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      now = next.at
      timers = timers.filter((one) => one !== next)
      next.act()
      await settle()
    }
    now = end
  }
  /** What was said since this was asked last. */
  const heard = () => said.splice(0)
  return { attendance, pass, heard }
}

test('says at once that one edits, after a second that one looks, and both again every ten seconds', async () => {
  const { attendance, pass, heard } = openPage()
  const leave = attendance.attend('c', 'looking')
  await pass(999)
  assert.deepEqual(heard(), [])
  await pass(1)
  assert.deepEqual(heard(), ['c looking'])
  await pass(20_000)
  assert.deepEqual(heard(), ['c looking', 'c looking'])
  leave()
  attendance.attend('c', 'editing')
  await pass(0)
  assert.deepEqual(heard(), ['c editing'])
})

test('is not away between the page of a card and its form, but from one card to the next', async () => {
  const { attendance, pass, heard } = openPage()
  const leave = attendance.attend('c', 'looking')
  await pass(1_000)
  leave()
  await pass(200)
  const leaveForm = attendance.attend('c', 'editing')
  await pass(0)
  assert.deepEqual(heard(), ['c looking', 'c editing'])
  leaveForm()
  const leaveNext = attendance.attend('d', 'looking')
  await pass(1_000)
  assert.deepEqual(heard(), ['c away', 'd looking'])
  leaveNext()
  await pass(300)
  assert.deepEqual(heard(), ['d away'])
  await pass(60_000)
  assert.deepEqual(heard(), [])
})

test('says nothing of a card that flits by', async () => {
  const { attendance, pass, heard } = openPage()
  for (const cardId of ['a', 'b', 'c']) {
    const leave = attendance.attend(cardId, 'looking')
    await pass(500)
    leave()
  }
  await pass(60_000)
  assert.deepEqual(heard(), [])
})

test('looks no longer once the page is out of sight, edits for four minutes more, and is back when it is', async () => {
  const { attendance, pass, heard } = openPage()
  const leave = attendance.attend('c', 'looking')
  await pass(1_000)
  attendance.show(false)
  await pass(60_000)
  assert.deepEqual(heard(), ['c looking', 'c away'])
  attendance.show(true)
  await pass(0)
  assert.deepEqual(heard(), ['c looking'])
  leave()
  attendance.attend('c', 'editing')
  await pass(0)
  attendance.show(false)
  await pass(230_000)
  assert.ok(!heard().includes('c away'))
  await pass(60_000)
  assert.equal(heard().at(-1), 'c away')
})

test('says goodbye when the page ends, and nothing more', async () => {
  const { attendance, pass, heard } = openPage()
  attendance.attend('c', 'editing')
  await pass(0)
  attendance.end()
  await pass(60_000)
  assert.deepEqual(heard(), ['c editing', 'c away at last'])
})

test('knows who else is there by the answer and by what is told, of the card that is open alone', async () => {
  const { attendance, pass } = openPage(async () => [LUIS])
  let turns = 0
  attendance.follow(() => {
    turns += 1
  })
  const leave = attendance.attend('c', 'editing')
  await pass(0)
  assert.deepEqual(attendance.seen(), { cardId: 'c', members: [LUIS] })
  await pass(10_000)
  assert.equal(turns, 1)
  attendance.hear({ cardId: 'd', members: [] })
  assert.deepEqual(attendance.seen().members, [LUIS])
  attendance.hear({ cardId: 'c', members: [] })
  assert.deepEqual(attendance.seen().members, [])
  leave()
  await pass(300)
  assert.deepEqual([attendance.seen(), turns], [{ cardId: null, members: [] }, 3])
})

test('knows of nobody while the server is out of reach, and goes on asking', async () => {
  let isReached = true
  const { attendance, pass, heard } = openPage(async () => {
    if (!isReached) throw new OfflineError('gone')
    return [LUIS]
  })
  attendance.attend('c', 'editing')
  await pass(0)
  isReached = false
  await pass(10_000)
  assert.deepEqual(attendance.seen().members, [])
  isReached = true
  await pass(10_000)
  assert.deepEqual(attendance.seen().members, [LUIS])
  assert.equal(heard().length, 3)
})

test('asks less and less often while nothing answers, and as often as ever once something does', async () => {
  let isReached = false
  const { attendance, pass, heard } = openPage(async () => {
    if (!isReached) throw new ApiError('server-busy', 503, 'Too much at once.')
    return []
  })
  attendance.attend('c', 'editing')
  await pass(600_000)
  const asked = heard().length
  assert.ok(asked > 10 && asked < 20, `${asked} times`)
  isReached = true
  await pass(60_000)
  heard()
  await pass(60_000)
  assert.equal(heard().length, 6)
})

test('asks no more of a card that is none for them any longer, nor once nobody is signed in', async () => {
  for (const status of [404, 401]) {
    const { attendance, pass, heard } = openPage(async () => {
      throw new ApiError('refused', status, 'No.')
    })
    attendance.attend('c', 'editing')
    await pass(60_000)
    assert.deepEqual(heard(), ['c editing'])
  }
})

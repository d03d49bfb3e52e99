import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createLog } from '#base/log.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { ChangeNotices } from './notices.ts'

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

const open = (warnings: unknown[] = []) => {
  const log = Object.assign(Object.create(createLog('silent')), { warn: (fact: unknown) => warnings.push(fact) })
  return new ChangeNotices({ url: space.appUrl }, log)
}

test('a notice reaches every process, and of many for one workspace the greatest number at least', async () => {
  const [teller, listener] = [open(), open()]
  const heard = new Map<string, number>()
  await listener.listen((workspaceId, number) => heard.set(workspaceId, number))
  for (let number = 1; number <= 100; number += 1) teller.tell(number % 2 ? 'odd' : 'even', number)
  while (heard.get('odd') !== 99 || heard.get('even') !== 100) await new Promise(setImmediate)
  await Promise.all([teller.close(), listener.close()])
})

test('that the password of a device is over reaches every process, and no listener to changes', async () => {
  const [teller, listener] = [open(), open()]
  const [heard, changes]: string[][] = [[], []]
  await listener.listenDevices((workspaceId, deviceId) => heard!.push(`${workspaceId} ${deviceId}`))
  await listener.listen((workspaceId) => changes!.push(workspaceId))
  await teller.tellDevice('w', 'd')
  while (heard!.length === 0) await new Promise(setImmediate)
  assert.deepEqual([heard, changes], [['w d'], []])
  await Promise.all([teller.close(), listener.close()])
})

test('that a member is gone reaches every process, and no listener to devices', async () => {
  const [teller, listener] = [open(), open()]
  const [heard, devices]: string[][] = [[], []]
  await listener.listenMembers((workspaceId, memberId) => heard!.push(`${workspaceId} ${memberId}`))
  await listener.listenDevices((_, deviceId) => devices!.push(deviceId))
  await teller.tellMember('w', 'm')
  while (heard!.length === 0) await new Promise(setImmediate)
  assert.deepEqual([heard, devices], [['w m'], []])
  await Promise.all([teller.close(), listener.close()])
})

test('what waits is sent before it is closed, and what is on its way arrives', async () => {
  const warnings: unknown[] = []
  const listener = open()
  const heard = new Set<number>()
  await listener.listen((_, number) => heard.add(number))
  const told = Array.from({ length: 24 }, (_, i) => i + 1)
  for (const number of told) {
    const teller = open(warnings)
    teller.tell('w', number)
    // From before the notice is sent to after it.
    await new Promise((resolve) => setTimeout(resolve, 40 + number))
    await teller.close()
  }
  while (!heard.isSupersetOf(new Set(told))) await new Promise(setImmediate)
  await listener.close()
  assert.deepEqual(warnings, [])
})

test('whoever no longer listens hears nothing more', async () => {
  const [teller, listener] = [open(), open()]
  const heard: string[] = []
  const stop = await listener.listen(() => heard.push('one'))
  await listener.listen(() => heard.push('two'))
  stop()
  teller.tell('w', 1)
  while (heard.length === 0) await new Promise(setImmediate)
  assert.deepEqual(heard, ['two'])
  await Promise.all([teller.close(), listener.close()])
})

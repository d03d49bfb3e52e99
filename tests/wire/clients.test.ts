import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTestDav } from '#kit/dav.ts'
import { readTrace } from './read-trace.ts'
import { replay } from './replay.ts'

const folder = join(import.meta.dirname, 'traces')
const files = readdirSync(folder).filter((file) => file.endsWith('.http'))

test('there is a trace of each client that people have', () => {
  const clients = ['davx5', 'evolution', 'ios', 'macos', 'syncevolution', 'thunderbird']
  const ofCalendars = ['davx5-calendars', 'ios-calendars']
  assert.deepEqual(files.map((file) => file.replace('.http', '')).sort(), [...clients, ...ofCalendars].sort())
})

for (const file of files)
  test(`${file} is answered to the last character`, async () => {
    const dav = await openTestDav({ language: 'en' })
    try {
      await replay(dav, readTrace(readFileSync(join(folder, file), 'utf8')))
    } finally {
      await dav.close()
    }
  })

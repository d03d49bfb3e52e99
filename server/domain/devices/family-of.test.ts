import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyOf } from './family-of.ts'

const KNOWN = {
  apple: [
    'iOS/17.5.1 (21F90) dataaccessd/1.0',
    'iOS/18.1 (22B83) accountsd/1.0',
    'iPadOS/18.1 (22B83) dataaccessd/1.0',
    'macOS/14.5 (23F79) AddressBookCore/2610',
    'Mac OS X/10.11.6 (15G31) AddressBook/1579',
    'Mac+OS+X/10.13.6 (17G65) AddressBookCore/1579',
    'AddressBook/6.1 (1062) AddressBookSourceSync/6.1',
  ],
  android: [
    'DAVx5/4.4.3-ose (2024/10/25; dav4jvm; okhttp/4.12.0) Android/14',
    'DAVx⁵/3.3.7-gplay',
    'DAVdroid/1.9.3-ose (2017-11-30; dav4android; okhttp3) Android/8.0.0',
  ],
  thunderbird: [
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.3.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:102.0) Gecko/20100101 Thunderbird/102.4.2 CardBook/78.2',
  ],
  evolution: ['Evolution/3.56.1', 'SyncEvolution 2.0.0', 'Evolution/3.46.4 libsoup/3.2.2'],
  plain: [
    '',
    'curl/8.5.0',
    'vdirsyncer/0.19.3',
    'Mozilla/5.0 (Windows NT 10.0) CalDavSynchronizer/4.5',
    'tsdav/2.1.1',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
  ],
} as const

test('knows the families of programs by what they call themselves', () => {
  for (const [family, clients] of Object.entries(KNOWN))
    for (const client of clients) assert.equal(familyOf(client), family, client)
})

test('reads only the beginning of a name without end', () => {
  assert.equal(familyOf(`${'x'.repeat(100_000)} iOS/17`), 'plain')
})

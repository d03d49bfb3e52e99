import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXml } from '@lazo/davxml'
import { type ProfileFacts, writeProfile } from './write-profile.ts'

const FACTS: ProfileFacts = {
  deviceId: '0190b0a0-0000-7000-8000-000000000001',
  label: 'Ana & <Bea>’s phone\u0007',
  hasCalendars: false,
  user: 'ana@example.org',
  password: null,
  site: new URL('https://contacts.example.org:8443'),
  words: { name: 'Lazo', description: 'Contacts' },
}

const ROOT = /^<\?xml[^>]+>\n<!DOCTYPE plist[^>]+>\n/

/** The texts that stand under each key, in order. */
function textsOf(profile: string, key: string): string[] {
  return [...profile.matchAll(new RegExp(`<key>${key}</key>\\n<\\w+>([^<]*)<`, 'g'))].map(([, text]) => text!)
}

test('a profile is XML that a strict reader takes, whatever the device is called', () => {
  const profile = writeProfile(FACTS)
  assert.match(profile, ROOT)
  assert.equal(readXml(Buffer.from(profile.replace(ROOT, ''))).name, 'plist')
  assert.deepEqual(
    textsOf(profile, 'PayloadDisplayName'),
    ['Lazo', 'Lazo (Ana &amp; &lt;Bea&gt;’s phone)'].toReversed(),
  )
})

test('a profile tells host and port apart, and speaks TLS', () => {
  const profile = writeProfile(FACTS)
  assert.deepEqual(textsOf(profile, 'CardDAVHostName'), ['contacts.example.org'])
  assert.deepEqual(textsOf(profile, 'CardDAVPort'), ['8443'])
  assert.match(profile, /<key>CardDAVUseSSL<\/key>\n<true\/>/)
  assert.deepEqual(textsOf(writeProfile({ ...FACTS, site: new URL('https://a.example') }), 'CardDAVPort'), ['443'])
})

test('a profile has an account of calendars beside that of contacts where the device is shown them', () => {
  assert.doesNotMatch(writeProfile(FACTS), /caldav/i)
  const profile = writeProfile({ ...FACTS, hasCalendars: true, password: 'K7QM2-AAAAA' })
  assert.match(profile, /com\.apple\.carddav\.account[\s\S]*com\.apple\.caldav\.account/)
  assert.deepEqual(textsOf(profile, 'CalDAVHostName'), ['contacts.example.org'])
  assert.deepEqual(textsOf(profile, 'CalDAVPassword'), ['K7QM2-AAAAA'])
  assert.equal(new Set(textsOf(profile, 'PayloadUUID')).size, 3)
})

test('a profile holds the password only when it is given one', () => {
  assert.doesNotMatch(writeProfile(FACTS), /Password/)
  assert.deepEqual(textsOf(writeProfile({ ...FACTS, password: 'K7QM2-AAAAA' }), 'CardDAVPassword'), ['K7QM2-AAAAA'])
})

test('a profile of the same device replaces the one before, and that of another stands beside it', () => {
  const ids = (facts: ProfileFacts) => textsOf(writeProfile(facts), 'PayloadUUID')
  assert.deepEqual(ids({ ...FACTS, label: 'Other', password: 'x' }), ids(FACTS))
  assert.equal(new Set([...ids(FACTS), ...ids({ ...FACTS, deviceId: `${FACTS.deviceId.slice(0, -1)}2` })]).size, 4)
  for (const id of ids(FACTS)) assert.match(id, /^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/)
})

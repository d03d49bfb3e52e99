import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { knownService, profileKey } from './profile-key.ts'

test('gives all spellings of a LinkedIn profile one key', () => {
  const spellings = [
    'https://www.linkedin.com/in/ana-garc%C3%ADa',
    'http://linkedin.com/in/Ana-Garc%C3%ADa/',
    'linkedin.com/in/ana-garcía',
    'www.linkedin.com/in/ana-garc%c3%ada?trk=people-guest',
    'https://es.linkedin.com/in/ana-garcía/en#about',
    'https://m.linkedin.com/mwlite/in/ana-garcía',
    '\u202Ahttps://www.linkedin.com/in/ana-garci\u0301a\u202C',
  ]
  for (const typed of spellings) assert.deepEqual(profileKey(typed), { service: 'linkedin', key: 'ana-garcía' }, typed)
  assert.deepEqual(profileKey('Ana-García', 'LinkedIn'), { service: 'linkedin', key: 'ana-garcía' })
})

test('tells a company and an old public profile from a person', () => {
  assert.deepEqual(profileKey('https://www.linkedin.com/company/Ejemplo/about'), {
    service: 'linkedin',
    key: 'company/ejemplo',
  })
  assert.deepEqual(profileKey('http://es.linkedin.com/pub/ana-garcia/1a/2b/3c'), {
    service: 'linkedin',
    key: 'pub/ana-garcia/1a/2b/3c',
  })
  assert.deepEqual(profileKey('https://www.linkedin.com/profile/view?id=42&trk=x'), {
    service: 'linkedin',
    key: 'id:42',
  })
})

test('knows the addresses of other services', () => {
  const pairs: [string, string, string][] = [
    ['https://twitter.com/AnaGarcia/status/1', 'x', 'anagarcia'],
    ['https://x.com/@AnaGarcia', 'x', 'anagarcia'],
    ['https://github.com/ana', 'github', 'ana'],
    ['https://www.facebook.com/ana.garcia?ref=x', 'facebook', 'ana.garcia'],
    ['https://www.facebook.com/profile.php?id=1000', 'facebook', 'id:1000'],
    ['https://www.facebook.com/people/Ana-Garcia/1000', 'facebook', '1000'],
    ['instagram.com/ana_g/', 'instagram', 'ana_g'],
    ['https://social.example/@Ana', 'mastodon', 'ana@social.example'],
    ['https://social.example/users/ana', 'mastodon', 'ana@social.example'],
    ['https://wa.me/34600000005', 'whatsapp', '34600000005'],
    ['https://api.whatsapp.com/send?phone=%2B34600000005', 'whatsapp', '34600000005'],
    ['https://t.me/ana', 'telegram', 'ana'],
    ['skype:ana.garcia?chat', 'skype', 'ana.garcia'],
    ['https://bsky.app/profile/ana.example', 'bluesky', 'ana.example'],
    ['https://www.youtube.com/@Ana/videos', 'youtube', 'ana'],
    ['https://orcid.org/0000-0002-1825-009X', 'orcid', '0000-0002-1825-009x'],
    ['https://www.xing.com/profile/Ana_Garcia2', 'xing', 'ana_garcia2'],
  ]
  for (const [typed, service, key] of pairs) assert.deepEqual(profileKey(typed), { service, key }, typed)
})

test('takes a user name with the name of its service, in any spelling', () => {
  assert.deepEqual(profileKey('@Ana', 'Twitter'), { service: 'x', key: 'ana' })
  assert.deepEqual(profileKey('@ana@social.example', 'Mastodon'), { service: 'mastodon', key: 'ana@social.example' })
  assert.deepEqual(profileKey('+34 600-000-005', 'WhatsApp'), { service: 'whatsapp', key: '34600000005' })
  assert.deepEqual(profileKey('Ana', 'Foro del Barrio'), { service: 'foro del barrio', key: 'ana' })
  assert.equal(knownService('Linked In'), 'linkedin')
  assert.equal(knownService('Foro'), null)
})

test('names nobody where the address names nobody', () => {
  const typed = [
    '',
    'https://example.org/ana',
    'https://twitter.com/intent/tweet?x',
    'https://www.linkedin.com/feed/',
    'https://www.facebook.com/groups/12',
    'https://',
    'http://[',
    'x'.repeat(3000),
  ]
  for (const text of typed) assert.equal(profileKey(text), null, text.slice(0, 60))
})

test('is idempotent for users and never throws', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.webUrl(),
    fc.string({ maxLength: 20 }).map((slug) => `https://www.linkedin.com/in/${slug}`),
  )
  fc.assert(
    fc.property(typed, fc.constantFrom(undefined, 'LinkedIn', 'Otro'), (text, service) => {
      const found = profileKey(text, service)
      assert.ok(found === null || (found.key !== '' && found.service !== ''))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { preparedLinks } from './prepared-links.ts'

const text = '¡Feliz día, Ana!\n\nUn abrazo'
const links = (handles: string[]) =>
  preparedLinks(handles, { subject: 'Hola & más', text }).map(({ way, href }) => [way, href])

test('writes a mail with subject and text, its lines broken as mail programs want them', () => {
  const [[way, href]] = links(['email:ana@rio.example']) as [[string, string]]
  assert.equal(way, 'mail')
  const address = new URL(href)
  assert.equal(address.pathname, 'ana@rio.example')
  assert.equal(address.searchParams.get('subject'), 'Hola & más')
  assert.equal(address.searchParams.get('body'), text.replaceAll('\n', '\r\n'))
})

test('calls a number and writes to it, in messengers too where its country is known', () => {
  const found = new Map(links(['phone:+34612345678']) as [string, string][])
  assert.deepEqual([...found.keys()], ['call', 'sms', 'whatsapp', 'telegram'])
  assert.equal(found.get('call'), 'tel:+34612345678')
  for (const way of ['whatsapp', 'telegram']) assert.equal(new URL(found.get(way)!).searchParams.get('text'), text)
  assert.equal(new URL(found.get('whatsapp')!).pathname, '/34612345678')
  assert.deepEqual(
    links(['phone:612345678']).map(([way]) => way),
    ['call', 'sms'],
  )
})

test('leads to pages of services that are known, and nowhere else', () => {
  assert.deepEqual(links(['profile:linkedin:ana-ruiz']), [['profile', 'https://www.linkedin.com/in/ana-ruiz']])
  assert.deepEqual(links(['profile:nowhere:ana', 'tax:ES123', 'profile:linkedin:']), [])
})

test('cannot be led to another scheme by what a contact holds', () => {
  for (const [, href] of links(['profile:linkedin:javascript:alert(1)', 'email:a@b?bcc=c@d', 'phone:1;javascript:x'])) {
    assert.match(String(href), /^(?:https|mailto|tel|sms):/)
    assert.doesNotMatch(String(href), /\?bcc/)
  }
})

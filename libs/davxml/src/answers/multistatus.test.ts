import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readXml } from '../tree/read-xml.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV, NS_CS } from '../xml-name.ts'
import {
  closeMultistatus,
  openMultistatus,
  writeCardEntry,
  writeEntry,
  writeMkcolResponse,
  writeResponse,
} from './multistatus.ts'
import { writeError } from './write-error.ts'
import { carddavNode, davNode, hrefNode } from './xml-node.ts'

const FOUND = '<D:status>HTTP/1.1 200 OK</D:status>'

describe('a response', () => {
  test('tells properties by status, with the words that Thunderbird compares', () => {
    const propstats = [
      { status: 200, properties: [davNode('getetag', '"1"'), { xml: '<D:resourcetype/>' }] },
      { status: 404, properties: [{ namespace: NS_CS, name: 'getctag' }] },
    ]
    assert.equal(
      writeResponse({ href: '/a&b', propstats }),
      `<D:response><D:href>/a&amp;b</D:href><D:propstat><D:prop><D:getetag>"1"</D:getetag><D:resourcetype/></D:prop>${FOUND}</D:propstat>` +
        '<D:propstat><D:prop><CS:getctag/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>\n',
    )
  })

  test('leaves groups without properties out, and is never without any (RFC 8144 §2.1)', () => {
    const empty = { status: 404, properties: [] }
    const etag = { status: 200, properties: [davNode('getetag', 'x')] }
    assert.ok(!writeResponse({ href: '/', propstats: [etag, empty] }).includes('404'))
    assert.equal(
      writeResponse({ href: '/', propstats: [empty] }),
      `<D:response><D:href>/</D:href><D:propstat><D:prop/>${FOUND}</D:propstat></D:response>\n`,
    )
  })

  test('may be a status alone, with a condition and words (RFC 6352 §8.6.2)', () => {
    const error = davNode('number-of-matches-within-limits')
    assert.equal(
      writeResponse({ href: '/b/', status: 507, error, description: 'Only <50> are given.' }),
      '<D:response><D:href>/b/</D:href><D:status>HTTP/1.1 507 Insufficient Storage</D:status>' +
        '<D:error><D:number-of-matches-within-limits/></D:error>' +
        '<D:responsedescription>Only &lt;50&gt; are given.</D:responsedescription></D:response>\n',
    )
  })

  test('carries the condition of a group of properties', () => {
    const error = davNode('cannot-modify-protected-property')
    const text = writeResponse({ href: '/', propstats: [{ status: 403, properties: [davNode('getetag')], error }] })
    assert.match(
      text,
      /403 Forbidden<\/D:status><D:error><D:cannot-modify-protected-property\/><\/D:error><\/D:propstat>/,
    )
  })
})

test('the fast ways give what the general one does', () => {
  const etag = davNode('getetag', '"<1>"')
  const data = carddavNode('address-data', 'BEGIN:VCARD\r\nFN:A & B\r\n')
  const general = (...properties: (typeof etag)[]): string =>
    writeResponse({ href: '/&', propstats: [{ status: 200, properties }] })
  assert.equal(writeEntry('/&', '"<1>"'), general(etag))
  assert.equal(writeCardEntry('/&', '"<1>"', 'BEGIN:VCARD\r\nFN:A & B\r\n'), general(etag, data))
})

test('the pieces make one document, with every octet of the card and the token at the end', () => {
  const card = 'BEGIN:VCARD\r\nFN:Ana "<ñ>"\r\nEND:VCARD\r\n'
  const text = [
    openMultistatus(),
    writeEntry('/1', 'a'),
    writeCardEntry('/2', 'b', card),
    closeMultistatus({ syncToken: 'urn:x:1' }),
  ]
  const root = readXml(text.join(''))
  const parts = root.children.filter((child) => typeof child !== 'string')
  assert.deepEqual(
    parts.map((part) => part.name),
    ['response', 'response', 'sync-token'],
  )
  assert.deepEqual(findAll(parts[1]!, 'address-data')[0]?.children, [card])
  assert.deepEqual(parts[2]?.children, ['urn:x:1'])
  assert.deepEqual(readXml(openMultistatus() + closeMultistatus()).children, ['\n'])
})

test('a refusal names its condition (RFC 6352 §6.3.2.1)', () => {
  const root = readXml(writeError({ namespace: NS_CARDDAV, name: 'no-uid-conflict' }, hrefNode('/b/x.vcf')))
  assert.equal(root.name, 'error')
  assert.equal(findAll(root, 'no-uid-conflict')[0]?.namespace, NS_CARDDAV)
  assert.deepEqual(findAll(root, 'href')[0]?.children, ['/b/x.vcf'])
})

test('an extended MKCOL that failed tells which property was at fault (RFC 5689 §3.1)', () => {
  const root = readXml(writeMkcolResponse([{ status: 403, properties: [davNode('resourcetype')] }]))
  assert.equal(root.name, 'mkcol-response')
  assert.deepEqual(findAll(root, 'status')[0]?.children, ['HTTP/1.1 403 Forbidden'])
})

function findAll(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : findAll(child, name)))
  return element.name === name ? [element, ...inside] : inside
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DavXmlError, type DavXmlErrorCode } from '../dav-xml-error.ts'
import { readXml } from '../tree/read-xml.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { readMkcol } from './mkcol.ts'
import { readPropfind } from './property-request.ts'
import { readPropertyUpdate } from './property-update.ts'
import { readReport } from './report.ts'

const DECLARED = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'

/** What reading the body throws: `code`, or `code condition`. */
function refusalOf(read: (root: XmlElement) => unknown, body: string): string {
  try {
    read(readXml(body.replace(/^<([\w:-]+)/, `<$1 ${DECLARED}`)))
  } catch (error) {
    if (error instanceof DavXmlError) return error.condition ? `${error.code} ${error.condition.name}` : error.code
    throw error
  }
  return 'was taken'
}

const INVALID: DavXmlErrorCode = 'invalid'
const query = (inside: string): string => refusalOf(readReport, `<C:addressbook-query>${inside}</C:addressbook-query>`)

describe('what makes no sense is refused', () => {
  test('an empty body of PROPFIND asks for everything (RFC 4918 §9.1), an empty propfind for nothing', () => {
    assert.deepEqual(readPropfind(null), { kind: 'allprop', include: [] })
    assert.equal(refusalOf(readPropfind, '<propfind/>'), INVALID)
    assert.equal(refusalOf(readPropfind, '<propfind><C:expired-props/></propfind>'), INVALID)
  })

  test('the body of another verb', () => {
    assert.equal(refusalOf(readPropfind, '<propertyupdate/>'), INVALID)
    assert.equal(refusalOf(readPropertyUpdate, '<propfind><prop/></propfind>'), INVALID)
    assert.equal(refusalOf(readMkcol, '<propfind/>'), INVALID)
  })

  test('a propertyupdate without any property', () => {
    assert.equal(refusalOf(readPropertyUpdate, '<propertyupdate><set><prop/></set></propertyupdate>'), INVALID)
  })

  test('a multiget of nothing, a level or limit that is none, a principal-match of nobody', () => {
    assert.equal(refusalOf(readReport, '<C:addressbook-multiget><prop/></C:addressbook-multiget>'), INVALID)
    assert.equal(refusalOf(readReport, '<sync-collection><sync-level>2</sync-level></sync-collection>'), INVALID)
    const limit = '<limit><nresults>-1</nresults></limit>'
    assert.equal(refusalOf(readReport, `<sync-collection>${limit}</sync-collection>`), INVALID)
    assert.equal(refusalOf(readReport, '<principal-match/>'), INVALID)
    assert.equal(refusalOf(readReport, '<principal-property-search/>'), INVALID)
    assert.equal(refusalOf(readReport, '<expand-property><property/></expand-property>'), INVALID)
  })
})

describe('filters are refused with the condition to answer with (RFC 6352 §8.6)', () => {
  const match = (attributes: string): string =>
    query(`<C:filter><C:prop-filter name="FN"><C:text-match ${attributes}>a</C:text-match></C:prop-filter></C:filter>`)

  test('an unknown collation', () => {
    assert.equal(match('collation="i;klingon"'), 'invalid supported-collation')
    assert.equal(match('collation="I;Octet"'), 'was taken')
  })

  test('texts and names that nobody looks for', () => {
    const text = (length: number) =>
      query(
        `<C:filter><C:prop-filter name="FN"><C:text-match>${'x'.repeat(length)}</C:text-match></C:prop-filter></C:filter>`,
      )
    assert.deepEqual([text(10_000), text(10_001)], ['was taken', 'invalid supported-filter'])
    assert.equal(query(`<C:filter><C:prop-filter name="${'x'.repeat(1_001)}"/></C:filter>`), 'invalid supported-filter')
  })

  test('an unknown match type or test, and a filter without name', () => {
    assert.equal(match('match-type="sounds-like"'), 'invalid supported-filter')
    assert.equal(query('<C:filter test="some"/>'), 'invalid supported-filter')
    assert.equal(query('<C:filter><C:prop-filter/></C:filter>'), 'invalid supported-filter')
    const param = '<C:prop-filter name="TEL"><C:param-filter name=" "/></C:prop-filter>'
    assert.equal(query(`<C:filter>${param}</C:filter>`), 'invalid supported-filter')
  })
})

describe('what would cost without measure is refused', () => {
  test('thousands of properties, though the same ones count once', () => {
    const names = Array.from({ length: 301 }, (_, index) => `<p${index}/>`).join('')
    assert.equal(refusalOf(readPropfind, `<propfind><prop>${names}</prop></propfind>`), 'too-many')
    assert.equal(refusalOf(readPropfind, `<propfind><prop>${'<a/>'.repeat(301)}</prop></propfind>`), 'was taken')
    const partial = '<C:prop name="TEL"/>'.repeat(301)
    assert.equal(query(`<prop><C:address-data>${partial}</C:address-data></prop>`), 'too-many')
  })

  test('hundreds of conditions', () => {
    const texts = '<C:text-match>a</C:text-match>'.repeat(199)
    assert.equal(query(`<C:filter><C:prop-filter name="FN">${texts}</C:prop-filter></C:filter>`), 'was taken')
    const more = `<C:prop-filter name="FN">${texts}</C:prop-filter><C:prop-filter name="N"/>`
    assert.equal(query(`<C:filter>${more}</C:filter>`), 'invalid supported-filter')
  })

  test('expansions that are wide or deep', () => {
    const property = '<property name="owner"/>'
    assert.equal(refusalOf(readReport, `<expand-property>${property.repeat(101)}</expand-property>`), 'too-many')
    const deep = `${'<property name="owner">'.repeat(5)}${'</property>'.repeat(5)}`
    assert.equal(refusalOf(readReport, `<expand-property>${deep}</expand-property>`), 'too-deep')
  })

  test('a search for principals with many parts', () => {
    const part = '<property-search><prop/><match/></property-search>'
    const body = `<principal-property-search>${part.repeat(51)}</principal-property-search>`
    assert.equal(refusalOf(readReport, body), 'too-many')
  })
})

test('an empty body of MKCOL makes a plain collection', () => {
  assert.deepEqual(readMkcol(null), { resourceTypes: [{ namespace: 'DAV:', name: 'collection' }], properties: [] })
})

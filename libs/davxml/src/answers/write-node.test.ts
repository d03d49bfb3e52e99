import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readXml } from '../tree/read-xml.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CARDDAV, NS_CS, NS_DAV, NS_XML } from '../xml-name.ts'
import { renderNode, writeDocument, writeNode, xmlText } from './write-node.ts'
import { carddavNode, davNode } from './xml-node.ts'

const name = fc.constantFrom('a', 'prop', 'ñandú', '_x-1.y')
const namespace = fc.constantFrom('', NS_DAV, NS_CARDDAV, NS_CS, 'urn:x', 'urn:a b&"<', NS_XML)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\r\n', '\t', ']]>', '<&>"\''))
const readable = text.filter((value) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(value))
const attributes = fc.uniqueArray(
  fc.record({ namespace: namespace.filter((one) => one !== NS_XML), name, value: readable }, { noNullPrototype: true }),
  { selector: (attribute) => `${attribute.namespace} ${attribute.name}`, maxLength: 4 },
)
const lang = fc.constantFrom(undefined, '', 'es', 'en-GB')
const { element } = fc.letrec<{ element: XmlElement; content: XmlElement | string }>((tie) => ({
  content: fc.oneof({ maxDepth: 4 }, readable, tie('element')),
  element: fc
    .record({ namespace, name, attributes, lang, children: fc.array(tie('content'), { maxLength: 4 }) })
    .map(({ lang, ...rest }) => (lang === undefined ? rest : { ...rest, lang })),
}))

test('what is written reads as it was, alone or in an answer', () => {
  fc.assert(
    fc.property(element, (given) => {
      const expected = asRead(given)
      assert.deepEqual(readXml(xmlText(given)), expected)
      assert.deepEqual(readXml(writeDocument(davNode('x', given))).children, [expected])
      assert.deepEqual(readXml(writeDocument(davNode('x', { xml: xmlText(given) }))).children, [expected])
    }),
  )
})

test('any text at all gives XML that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (first, units) => {
      const value = first + String.fromCharCode(...units)
      const back = readXml(
        xmlText({ namespace: '', name: 'a', attributes: [{ namespace: '', name: 'b', value }], children: [value] }),
      )
      const expected = value.toWellFormed().replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
      assert.equal(back.attributes[0]?.value, expected)
      assert.deepEqual(back.children, expected === '' ? [] : [expected])
    }),
  )
})

test('writes the usual prefixes in answers, and declares others where they stand', () => {
  const node = davNode('prop', carddavNode('address-data', 'x'), {
    namespace: 'urn:x',
    name: 'y',
    children: [davNode('z')],
  })
  assert.equal(writeNode(node), '<D:prop><C:address-data>x</C:address-data><y xmlns="urn:x"><D:z/></y></D:prop>')
  assert.deepEqual(renderNode(node), { xml: writeNode(node) })
})

test('keeps a property with mixed content, blanks and languages as text of its own', () => {
  const [property] = readXml(
    '<p xmlns="DAV:" xmlns:z="urn:z" xml:lang="es"><z:t z:k="1"> a <z:b xml:lang="en">b</z:b>\r\n c<z:d xml:lang=""/></z:t></p>',
  ).children as XmlElement[]
  const kept = xmlText(property!)
  assert.equal(
    kept,
    '<t xmlns="urn:z" xml:lang="es" xmlns:a0="urn:z" a0:k="1"> a <b xml:lang="en">b</b>\n c<d xml:lang=""/></t>',
  )
  assert.deepEqual(readXml(kept), property)
})

/** What reading must give: runs of text joined, and the language handed down. */
function asRead(element: XmlElement, outerLang?: string): XmlElement {
  const lang = element.lang ?? outerLang
  const children: (XmlElement | string)[] = []
  for (const child of element.children) {
    const last = children.at(-1)
    if (typeof child !== 'string') children.push(asRead(child, lang))
    else if (typeof last === 'string') children[children.length - 1] = last + child
    else if (child !== '') children.push(child)
  }
  return { ...element, ...(lang === undefined ? {} : { lang }), children }
}

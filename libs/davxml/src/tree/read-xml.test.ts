import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { DavXmlError, type DavXmlErrorCode } from '../dav-xml-error.ts'
import { readXml } from './read-xml.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function refuses(body: Uint8Array | string, code: DavXmlErrorCode, line?: number): void {
  assert.throws(
    () => readXml(body),
    (error) => error instanceof DavXmlError && error.code === code && (line === undefined || error.line === line),
  )
}

describe('the tree', () => {
  test('names elements by namespace, whatever the prefix', () => {
    const root = readXml('<a xmlns="DAV:"><x:b xmlns:x="urn:x"/><c xmlns=""/></a>')
    assert.deepEqual(root, {
      namespace: 'DAV:',
      name: 'a',
      attributes: [],
      children: [
        { namespace: 'urn:x', name: 'b', attributes: [], children: [] },
        { namespace: '', name: 'c', attributes: [], children: [] },
      ],
    })
  })

  test('keeps every character of text, and joins what comments, CDATA and references divide', () => {
    const { children } = readXml('<a> x&amp;<!-- no --><?no no?><![CDATA[<&]]>&#x1F600;\t<b/>\n</a>')
    assert.equal(children[0], ' x&<&😀\t')
    assert.equal(children[2], '\n')
  })

  test('hands the language down until another is stated', () => {
    const root = readXml('<a xml:lang="es"><b xml:lang="en"><c/></b><d/></a>')
    const [b, d] = root.children.filter((child) => typeof child !== 'string')
    assert.deepEqual([root.lang, b?.lang, d?.lang], ['es', 'en', 'es'])
    assert.deepEqual(b?.children, [{ namespace: '', name: 'c', attributes: [], lang: 'en', children: [] }])
  })

  test('keeps attributes, but neither declarations nor the language among them', () => {
    const { attributes } = readXml('<a xmlns:x="urn:x" x:one="1" two="&quot;" xml:space="preserve" xml:lang="es"/>')
    assert.deepEqual(attributes, [
      { namespace: 'urn:x', name: 'one', value: '1' },
      { namespace: '', name: 'two', value: '"' },
      { namespace: 'http://www.w3.org/XML/1998/namespace', name: 'space', value: 'preserve' },
    ])
  })
})

describe('the encoding', () => {
  const text = '<?xml version="1.0"?><a>ñ😀</a>'

  test('is UTF-8 unless told otherwise, also behind a byte order mark', () => {
    assert.deepEqual(readXml(bytesOf(text)).children, ['ñ😀'])
    assert.deepEqual(readXml(bytesOf(`\ufeff${text}`)).children, ['ñ😀'])
    assert.deepEqual(readXml(bytesOf('<?xml version="1.0" encoding="utf-8"?><a>ñ</a>')).children, ['ñ'])
  })

  test('may be UTF-16 of either order, with a byte order mark or without', () => {
    for (const marked of [text, `\ufeff${text}`]) {
      const little = Buffer.from(marked, 'utf16le')
      assert.deepEqual(readXml(little).children, ['ñ😀'])
      assert.deepEqual(readXml(Buffer.from(little).swap16()).children, ['ñ😀'])
    }
  })

  test('is refused when it is another, or not what it claims to be', () => {
    refuses(bytesOf('<?xml version="1.0" encoding="iso-8859-1"?><a/>'), 'encoding', 1)
    refuses(bytesOf('<?xml version="1.0" encoding="UTF-16"?><a/>'), 'encoding', 1)
    refuses(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff), 'encoding')
    refuses(Uint8Array.of(0xfe, 0xff, 0x00), 'encoding')
  })
})

describe('what is refused', () => {
  test('is any document type declaration', () => {
    refuses('<!DOCTYPE a>\n<a/>', 'doctype')
    refuses('<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', 'doctype')
    refuses('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'doctype')
  })

  test('is any entity but the five of XML', () => {
    for (const name of ['nbsp', 'constructor', '__proto__', 'toString']) refuses(`<a>\n&${name};</a>`, 'malformed', 2)
    refuses('<a>&#0;</a>', 'malformed')
    refuses('<a>&#xD800;</a>', 'malformed')
  })

  test('is what is not well-formed, with its line', () => {
    refuses('', 'malformed')
    refuses('  \n', 'malformed')
    refuses('text', 'malformed')
    refuses('<a>\n<b>\n</a>', 'malformed', 3)
    refuses('<a/><b/>', 'malformed')
    refuses('<a b="1" b="2"/>', 'malformed')
    refuses('<x:a/>', 'malformed')
    refuses('<x:1 xmlns:x="urn:x"/>', 'malformed')
    refuses('<a xmlns:x="urn:x" x:-b=""/>', 'malformed')
    refuses('<x:\u0301 xmlns:x="urn:x"/>', 'malformed')
    refuses('<a xmlns:x=""/>', 'malformed')
    refuses('<a>\u0001</a>', 'malformed')
    refuses('<a>\ud800</a>', 'malformed')
    refuses('<a', 'malformed')
  })

  test('is what passes a limit', () => {
    refuses(`${'<a>'.repeat(51)}${'</a>'.repeat(51)}`, 'too-deep')
    refuses(`<a>${'<b/>'.repeat(100_000)}</a>`, 'too-many')
    refuses(`<a ${Array.from({ length: 51 }, (_, index) => `a${index}=""`).join(' ')}/>`, 'too-many')
    refuses(`<a>${' '.repeat(4 * 1024 * 1024)}</a>`, 'too-large')
    assert.throws(() => readXml('<a>long</a>', { bytes: 5 }), /more than the 5/)
  })

  test('is not what just fits', () => {
    assert.equal(readXml(`${'<a>'.repeat(50)}${'</a>'.repeat(50)}`).name, 'a')
    assert.equal(readXml('<a b="" c=""/>', { attributes: 2, elements: 1, depth: 1 }).attributes.length, 2)
  })

  test('is told in no other way, whatever comes in', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a:b xmlns:a="',
      '"/>',
      '&',
      ';',
      '#x',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
    )
    const body = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''))
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), body), isReadOrRefused), { numRuns: 2_000 })
  })
})

function isReadOrRefused(body: Uint8Array | string): boolean {
  try {
    return readXml(body).name !== ''
  } catch (error) {
    return error instanceof DavXmlError
  }
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { readAttributes } from './read-attributes.ts'
import { XmlReader } from './xml-reader.ts'

/** What a text tells, read in pieces of one size; runs of text are put together. */
function tell(text: string, size = text.length): string {
  const told: string[] = []
  const reader = new XmlReader({
    open: (name, attributes) =>
      told.push(`<${name}${[...readAttributes(attributes)].map((pair) => ` ${pair.join('=')}`).join('')}>`),
    text: (piece) => told.push(piece),
    close: (name) => told.push(`</${name}>`),
  })
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  reader.end()
  return told.join('')
}

const DOCUMENT = `\uFEFF<?xml version="1.0"?>
<!-- a > b -- c --><x:a xmlns:x="m" q='>"'><b r = "&lt;1&#62;"/>Mar &amp; <![CDATA[<i> ]] & ]]>&#x1F600;<c></c></x:a>
<!-- end -->
`

describe('XML', () => {
  it('is told the same in pieces of any size', () => {
    const whole = '<a x=m q=>"><b r=<1>></b>Mar & <i> ]] & 😀<c></c></a>'
    for (let size = 1; size <= DOCUMENT.length; size += 1) assert.equal(tell(DOCUMENT, size), whole)
  })

  it('that is no XML is refused in pieces of any size, and never read without end', () => {
    const token = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '?',
      '--',
      '<a',
      '</a>',
      '<a>',
      '&',
      ';',
      '"',
      '=',
      '<![CDATA[',
      ']]>',
      'x',
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (tokens, size) => {
        const [whole, pieces] = [tokens.join(''), tokens.join('')].map((text, i) =>
          tryTell(text, i === 0 ? 1_000 : size),
        )
        assert.equal(pieces, whole)
      }),
    )
  })

  it('may not declare a document type, close what is not open, or stand beside its root', () => {
    for (const [text, code] of [
      ['<!DOCTYPE a><a/>', 'doctype'],
      ['<a></b>', 'malformed'],
      ['<a/><a/>', 'malformed'],
      ['x<a/>', 'malformed'],
      ['<a>&nbsp;</a>', 'malformed'],
      ['<a>&</a>', 'malformed'],
      ['<a', 'malformed'],
      ['', 'malformed'],
      ['<a>'.repeat(101), 'too-deep'],
      [`<a b="${'x'.repeat(70_000)}`, 'too-long'],
    ] as const)
      assert.throws(() => tell(text, 1_000), { name: 'XmlError', code })
  })
})

function tryTell(text: string, size: number): string {
  try {
    return tell(text, size)
  } catch (error) {
    return (error as { code: string }).code
  }
}

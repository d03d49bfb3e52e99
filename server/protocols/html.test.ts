import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { html } from './html.ts'

test('escapes text and keeps HTML', () => {
  const name = html`<b>${'Ana & "Bea"'}</b>`
  assert.equal(
    html`<p>${name}, ${['<', html`<i>`]}${null}${7}</p>`.text,
    '<p><b>Ana &amp; &quot;Bea&quot;</b>, &lt;<i>7</p>',
  )
})

test('lets no text out of an attribute or an element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = html`<p title="${text}">${text}</p>`.text
      assert.match(written, /^<p title="[^"<>]*">[^<>]*<\/p>$/)
      assert.ok(written.isWellFormed())
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawLine, wrapText } from './draw-text.ts'
import { drawableText, MISSING } from './drawable-text.ts'
import { addPage, chooseFont, openPdf } from './pdf-page.ts'

const pdf = openPdf({ title: 'x', madeAt: new Date(0), language: 'es' })
addPage(pdf, { width: 100, height: 100 })
const place = { x: 0, y: 0, width: 500 }

test('measures a line of any writing by what is drawn, the first time and again', () => {
  for (const line of ['Ana Ruiz', 'ليلى المنصوري', 'דוד בן גוריון', 'Acme ירושלים 12']) {
    const width = drawLine(pdf, line, place, { size: 10 })
    assert.ok(width > 20 && width < 100, `${line} is ${width} wide`)
    assert.equal(drawLine(pdf, line, place, { size: 10 }), width)
    assert.ok(Math.abs(drawLine(pdf, line, place, { size: 20 }) - 2 * width) < 0.01)
  }
})

test('cuts a line that is too wide with an ellipsis, and makes it no wider than its place', () => {
  assert.ok(drawLine(pdf, 'María del Carmen Fernández de Córdoba', { ...place, width: 60 }, { size: 10 }) <= 60)
})

test('breaks lines between words, a long word inside, and leaves all the rest to the last', () => {
  const style = { size: 10 }
  assert.deepEqual(wrapText(pdf, 'uno dos tres', 40, style), ['uno dos', 'tres'])
  assert.equal(wrapText(pdf, 'x'.repeat(60), 40, style).join(''), 'x'.repeat(60))
  assert.deepEqual(wrapText(pdf, 'uno dos tres cuatro', 40, { ...style, most: 2 }), ['uno dos', 'tres cuatro'])
  assert.deepEqual(wrapText(pdf, ' ', 40, style), [])
})

test('leaves out emoji that the font does not have, and shows a box for each letter', () => {
  chooseFont(pdf, 'regular')
  assert.equal(drawableText(pdf, '🦄 Lucía 👩🏽‍💻 Pérez'), 'Lucía Pérez')
  assert.equal(drawableText(pdf, '山田'), MISSING + MISSING)
  assert.equal(drawableText(pdf, '🦄'), MISSING)
  assert.equal(drawableText(pdf, 'Lucía 😀'), 'Lucía 😀')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf } from './excerpt.ts'

const marked = ({ text, ranges }: ReturnType<typeof excerptOf>) => ranges.map(([from, to]) => text.slice(from, to))

test('begins a long text at a word a little before what was found in it', () => {
  const text = 'La conocimos en la feria de muestras de Zaragoza, vende calderas y también repuestos'
  const at = text.indexOf('calderas')
  const excerpt = excerptOf({
    text,
    ranges: [
      [at, at + 8],
      [at + 19, at + 28],
    ],
  })
  assert.equal(excerpt.text, '…vende calderas y también repuestos')
  assert.deepEqual(marked(excerpt), ['calderas', 'repuestos'.slice(0, 9)])
})

test('leaves a text whose match stands near its beginning, and cuts within a word that is too long', () => {
  const short = { text: 'Calderas y repuestos', ranges: [[0, 8]] as const }
  assert.deepEqual(excerptOf(short), short)
  const link = 'https://www.example.org/muy/largo/calderas'
  const at = link.indexOf('calderas')
  assert.deepEqual(marked(excerptOf({ text: link, ranges: [[at, at + 8]] })), ['calderas'])
})

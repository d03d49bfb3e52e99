import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesIn } from './names-in.ts'

const rows: readonly [text: string, names: readonly string[]][] = [
  ['Llamar a Ana', ['Ana']],
  ['Escribir a Ana Ruiz y a Luis', ['Ana Ruiz', 'Luis']],
  ['ana: mandar la oferta', ['ana']],
  ['Ana — café', ['Ana']],
  ['Comprar pan', []],
  ['', []],
]

for (const [text, names] of rows)
  test(`of “${text}” may be meant: ${names.join(', ') || 'nobody'}`, () => assert.deepEqual(namesIn(text), names))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utf8 } from '../testing/read-cards.ts'
import { detectEncoding } from './detect-encoding.ts'

const encodingOf = (bytes: Uint8Array) => detectEncoding(bytes).encoding
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

test('believes a byte order mark', () => {
  assert.equal(encodingOf(utf8('\uFEFFa,b')), 'utf-8')
  assert.equal(encodingOf(utf16('\uFEFFa,b')), 'utf-16le')
  assert.equal(encodingOf(Uint8Array.of(0xfe, 0xff, 0, 0x61)), 'utf-16be')
})

test('tells UTF-16 without a mark by its zero bytes', () => {
  assert.equal(encodingOf(utf16('Nombre;Teléfono')), 'utf-16le')
  assert.equal(encodingOf(Uint8Array.of(0, 0x61, 0, 0x2c, 0, 0x62)), 'utf-16be')
})

test('tells UTF-8 by its sequences and takes plain ASCII for it', () => {
  assert.equal(encodingOf(utf8('Lucía,Iñigo,李伟,🚀')), 'utf-8')
  assert.equal(encodingOf(utf8('Lucia')), 'utf-8')
  assert.equal(encodingOf(new Uint8Array()), 'utf-8')
})

test('falls back to the Western code page of Windows', () => {
  assert.equal(encodingOf(new Uint8Array(Buffer.from('Muñoz;Café', 'latin1'))), 'windows-1252')
})

test('lets the majority decide when one line was pasted from elsewhere', () => {
  const mixed = [utf8('Lucía,Iñigo,Núñez\n'), Buffer.from('Muñoz\nplain end', 'latin1')]
  assert.equal(encodingOf(new Uint8Array(Buffer.concat(mixed))), 'utf-8')
})

test('does not stumble over a character cut at the end of the sample', () => {
  assert.equal(encodingOf(utf8('Lucía y más ñ').subarray(0, -1)), 'utf-8')
  assert.equal(encodingOf(utf8('abc ñ').subarray(0, -1)), 'utf-8')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { decodePath } from './decode-path.ts'
import { encodeSegment } from './encode-segment.ts'
import { splitHref } from './split-href.ts'

test('every name that may be one survives its address', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/[\x00-\x1f\x7f/]|^\.\.?$/.test(name))
  fc.assert(
    fc.property(fc.array(names), (segments) => {
      const path = `/${segments.map(encodeSegment).join('/')}`
      assert.match(path, /^[\w\-.!~*'()%@:/]+$/)
      assert.deepEqual(decodePath(path)?.segments, segments)
    }),
  )
})

test('leaves readable what may stand in a path, and hides what XML or clients stumble over', () => {
  assert.equal(encodeSegment("ana@x.org:1 (a'b)!.vcf"), "ana@x.org:1%20(a'b)!.vcf")
  assert.equal(encodeSegment('ñ&+;=,$?#/%'), '%C3%B1%26%2B%3B%3D%2C%24%3F%23%2F%25')
  assert.equal(encodeSegment('\ud800'), '%EF%BF%BD')
})

test('takes an address apart, with or without slash at its end', () => {
  assert.deepEqual(decodePath('/'), { segments: [], hasSlash: true })
  assert.deepEqual(decodePath('/dav/a%20b'), { segments: ['dav', 'a b'], hasSlash: false })
  assert.deepEqual(decodePath('//dav///b/'), { segments: ['dav', 'b'], hasSlash: true })
  assert.deepEqual(decodePath('/a%2Bb+c/%e2%82%ac'), { segments: ['a+b+c', '€'], hasSlash: false })
})

test('refuses what could mean another place or none', () => {
  const tricks = [
    'a',
    '',
    '/a/../b',
    '/a/./b',
    '/%2e%2e/b',
    '/%2E/',
    '/a%2fb',
    '/a%2Fb',
    '/a%00',
    '/a\0',
    '/a%0d%0a',
    '/a\u007f',
  ]
  for (const path of tricks) assert.equal(decodePath(path), null, path)
  for (const broken of ['/%', '/%zz', '/%c3', '/%ff', '/%ed%a0%80', '/%c0%af', '/\ud800'])
    assert.equal(decodePath(broken), null, broken)
  assert.deepEqual(decodePath('/.well-known/...')?.segments, ['.well-known', '...'])
})

test('tells the server of an absolute address from its path (RFC 4918 §8.3)', () => {
  assert.deepEqual(splitHref(' /dav/a.vcf?x#y\n'), { origin: null, path: '/dav/a.vcf' })
  assert.deepEqual(splitHref('HTTPS://Example.org:8443/dav/A?x'), {
    origin: 'https://example.org:8443',
    path: '/dav/A',
  })
  assert.deepEqual(splitHref('http://example.org'), { origin: 'http://example.org', path: '/' })
  for (const href of ['', 'a.vcf', '../a', '//evil.example/a', 'mailto:a@b', 'file:///a'])
    assert.equal(splitHref(href), null, href)
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdsIf, parseIfHeader } from './if-header.ts'

describe('an If header', () => {
  const states: Record<string, string[]> = { '': ['"here"'], '/a': ['"a"', 'urn:token'] }
  const holds = async (header: string) => {
    const lists = parseIfHeader(header)
    return lists && holdsIf(lists, async (resource) => states[resource ?? ''] ?? [])
  }

  it('holds when one of its lists holds whole (RFC 4918 §10.4.3)', async () => {
    const cases: [header: string, holds: boolean][] = [
      ['(["here"])', true],
      ['(["there"])', false],
      ['(["there"]) (["here"])', true],
      ['(["here"] ["there"])', false],
      ['(Not ["there"])', true],
      ['(Not ["here"])', false],
      ['(<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>)', false],
      ['(Not <DAV:no-lock>)', true],
      ['(<DAV:no-lock> ["here"])', false],
      ['(Not <DAV:no-lock> ["here"])', true],
      ['(<urn:x>) (Not <DAV:no-lock>)', true],
      ['</a> (["a"])', true],
      ['</a> (["here"])', false],
      ['</a> (<urn:token> ["a"])', true],
      ['(<urn:token>)', false],
      ['</b> (["b"])', false],
      ['</b> (["b"]) </a> (["x"])(["a"])', true],
      ['(W/["here"])', false],
    ]
    for (const [header, expected] of cases) assert.equal((await holds(header)) ?? false, expected, header)
  })

  it('is none when it does not read as one (RFC 4918 §10.4.2)', () => {
    const broken = [
      '',
      'x',
      '()',
      '(',
      '(["a"]',
      '["a"]',
      '(Not)',
      '(Not Not ["a"])',
      '(["a"]) x',
      '</a>',
      '((["a"]))',
      '(["a])',
    ]
    for (const header of broken) assert.equal(parseIfHeader(header), null, header)
    assert.equal(parseIfHeader('(["a"])'.repeat(100)), null)
  })
})

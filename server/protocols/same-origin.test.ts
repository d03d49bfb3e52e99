import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RequestOrigin, refuseForeignOrigin } from './same-origin.ts'

const USUAL: RequestOrigin = {
  method: 'POST',
  fetchSite: undefined,
  origin: undefined,
  host: 'lazo.lan:8910',
  publicUrl: 'https://lazo.example',
}

const taken: [what: string, request: Partial<RequestOrigin>][] = [
  ['what only reads, from anywhere', { method: 'GET', fetchSite: 'cross-site', origin: 'https://evil.example' }],
  ['a page of this server', { fetchSite: 'same-origin' }],
  ['what a person typed', { fetchSite: 'none' }],
  ['a program that is no browser', {}],
  ['an old browser at the address of the request', { origin: 'http://lazo.lan:8910' }],
  ['an old browser at the address people use', { origin: 'https://lazo.example' }],
]
for (const [what, request] of taken) {
  test(`lets ${what} through`, () => refuseForeignOrigin({ ...USUAL, ...request }))
}

const refused: [what: string, request: Partial<RequestOrigin>][] = [
  ['another site', { fetchSite: 'cross-site' }],
  ['a neighbour under the same domain', { fetchSite: 'same-site', origin: 'https://lazo.example' }],
  ['an old browser at another site', { origin: 'https://evil.example' }],
  ['another port of the same machine', { origin: 'http://lazo.lan:9999' }],
  ['a page that hides where it is', { origin: 'null' }],
  ['nonsense', { origin: 'lazo.lan:8910' }],
  ['an unknown word', { fetchSite: '' }],
]
for (const [what, request] of refused) {
  test(`refuses ${what}`, () => {
    assert.throws(() => refuseForeignOrigin({ ...USUAL, ...request }), { code: 'origin-refused' })
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteOf } from './site.ts'

test('gives the address that people use: the public one, or a name that leads to this machine', () => {
  const at = (host: string, publicUrl: string | null = null) => siteOf({ host, port: 8910, publicUrl, tls: null })
  assert.equal(at('127.0.0.1'), 'http://127.0.0.1:8910/')
  assert.equal(at('0.0.0.0'), 'http://localhost:8910/')
  assert.equal(at('::'), 'http://localhost:8910/')
  assert.equal(at('::1'), 'http://[::1]:8910/')
  assert.equal(at('0.0.0.0', 'https://contacts.example.org'), 'https://contacts.example.org/')
  assert.equal(siteOf({ host: '127.0.0.1', port: 0, publicUrl: null, tls: null }, 40123), 'http://127.0.0.1:40123/')
  const tls = { cert: 'a.crt', key: 'a.key' }
  assert.equal(siteOf({ host: '0.0.0.0', port: 443, publicUrl: null, tls }), 'https://localhost:443/')
})

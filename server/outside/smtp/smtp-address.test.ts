import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSmtpAddress } from './smtp-address.ts'

test('reads who takes letters, by what encryption and whose name', () => {
  assert.deepEqual(readSmtpAddress('smtp://ana%40x.org:p%3Ass@mail.example.org'), {
    host: 'mail.example.org',
    port: 587,
    encryption: 'starttls',
    user: 'ana@x.org',
    password: 'p:ss',
  })
  assert.deepEqual(readSmtpAddress('smtps://[::1]/'), {
    host: '::1',
    port: 465,
    encryption: 'tls',
    user: null,
    password: null,
  })
  assert.equal(readSmtpAddress('smtp://relay:25?encryption=none')?.encryption, 'none')
})

for (const text of [
  'mail.example.org',
  'http://mail.example.org',
  'smtp://user@host',
  'smtp://user:secret@host?encryption=none',
  'smtps://host?encryption=none',
  'smtp://host?encryption=some',
  'smtp://host/path',
  'smtp://a%zz:b@host',
])
  test(`refuses ${text}`, () => assert.equal(readSmtpAddress(text), null))

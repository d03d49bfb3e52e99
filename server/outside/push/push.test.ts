import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { openPushService, type PushService } from '#kit/push-service.ts'
import { isPublicAddress, isPublicEndpoint, publicLookup } from '../public-address.ts'
import { openPush, type PushDoor } from './push-door.ts'
import { pushKeyOf } from './push-key.ts'

const secret = Buffer.alloc(32, 7)
const at = (host: string) => `https://${host}/x`

describe('messages to browsers', () => {
  let service: PushService
  let door: PushDoor
  before(async () => {
    service = await openPushService()
    door = openPush({ secret, contact: 'https://lazo.example', post: service.post, mayReach: () => true })
  })
  after(() => service.close())

  it('are sealed so that the browser alone opens them, and replace each other', async () => {
    assert.equal(await door.send(service.target('ana'), '{"count":3}'), 'sent')
    const [{ text, path, headers }] = service.messages as [PushService['messages'][number]]
    assert.equal(text, '{"count":3}')
    assert.equal(path, '/ana')
    assert.deepEqual([headers['content-encoding'], headers['topic']], ['aes128gcm', 'today'])
  })

  it('are signed for the push service with the key that browsers were given (RFC 8292)', async () => {
    await door.send(service.target(), 'x')
    const said = String(service.messages.at(-1)!.headers['authorization'])
    const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(said) ?? []
    assert.equal(key, door.publicKey)
    const [head, claims, signature] = token.split('.') as [string, string, string]
    const point = Buffer.from(key, 'base64url')
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' })
    const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' as const }
    assert.ok(verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, 'base64url')))
    const { aud, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    assert.deepEqual([aud, sub], ['https://push.example.org', 'https://lazo.example'])
  })

  it('tell when a browser takes none any more, and fail in words for anything else', async () => {
    for (const status of [404, 410]) {
      service.status = status
      assert.equal(await door.send(service.target(), 'x'), 'gone')
    }
    service.status = 429
    await assert.rejects(door.send(service.target(), 'x'), { code: 'push-unsent', message: /it answered 429/ })
    await assert.rejects(door.send({ ...service.target(), p256dh: 'no' }, 'x'), { code: 'push-unsent' })
  })
})

describe('the way out', () => {
  it('leads by https to the usual port of names and addresses on the open net, and nowhere else', () => {
    for (const endpoint of ['https://fcm.googleapis.com/fcm/send/x', at('93.184.215.14'), 'https://[2606:4700::1]/x'])
      assert.ok(isPublicEndpoint(endpoint), endpoint)
    for (const endpoint of [
      'http://push.example.org/x',
      'https://push.example.org:8443/x',
      'https://user@push.example.org/x',
      'https://localhost/x',
      'https://printer.local/x',
      'https://db.internal/x',
      at('127.0.0.1'),
      at('2130706433'),
      'https://[::1]/x',
      'https://[::ffff:10.0.0.1]/x',
      'https://[2002:a00:1::]/x',
      at('192.168.1.1'),
      at('169.254.169.254'),
      'file:///etc/passwd',
      'push',
    ])
      assert.ok(!isPublicEndpoint(endpoint), endpoint)
  })

  it('looks at every address a name has when it is connected to', async () => {
    assert.ok(!isPublicAddress('100.64.0.1'))
    const told = await new Promise((resolve) => publicLookup('localhost', { all: true }, (error) => resolve(error)))
    assert.match(String(told), /not one of the open net/)
  })

  it('sends nothing to the house by itself', async () => {
    const door = openPush({ secret, contact: 'https://lazo.example' })
    const target = { ...(await openAndClose()), endpoint: at('127.0.0.1') }
    assert.ok(!door.mayReach(target.endpoint))
    await assert.rejects(door.send(target, 'x'), { code: 'push-unsent', message: /not on the open net/ })
  })
})

it('draws the same keys from the same secret, others from another', () => {
  assert.deepEqual(pushKeyOf(secret), pushKeyOf(Buffer.alloc(32, 7)))
  assert.notEqual(pushKeyOf(secret).publicKey, pushKeyOf(Buffer.alloc(32, 8)).publicKey)
  assert.equal(Buffer.from(pushKeyOf(secret).publicKey, 'base64url').length, 65)
})

async function openAndClose() {
  const service = await openPushService()
  await service.close()
  return service.target()
}

import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net'
import { after, test } from 'node:test'
import { ReachCheck } from './check-reach.ts'
import { CERTIFICATES } from './testing/certificates.table.ts'

const VERSION = '1.2.3'
const servers: Server[] = []
after(() => servers.forEach((server) => server.close()))

const asked: string[] = []
/** A server that tells its version, and answers address books with a status. */
const lazo =
  (status: number): RequestListener =>
  ({ method, url }, reply) => {
    asked.push(`${method} ${url}`)
    if (url === '/health') reply.end(JSON.stringify({ status: 'ok', version: VERSION }))
    else reply.writeHead(status).end()
  }

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const listen = (answer: RequestListener) => portOf(createServer(CERTIFICATES.first, answer))

/** A check whose names all lead to this machine, and which trusts the first certificate of the tests. */
function checkOf(name: string, port: number): ReachCheck {
  return new ReachCheck(`https://${name}:${port}`, VERSION, {
    ca: CERTIFICATES.first.cert,
    lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]),
  })
}

test('finds this server behind its public address, and asks again only after some seconds', async () => {
  const port = await listen(lazo(401))
  const check = checkOf('first.example', port)
  assert.deepEqual(await Promise.all([check.check(), check.check()]), ['reached', 'reached'])
  assert.equal(await check.check(), 'reached')
  assert.deepEqual(asked, ['GET /health', 'PROPFIND /dav/'])
})

test('asks nothing without a public address, or one without TLS', async () => {
  assert.equal(await new ReachCheck(null, VERSION).check(), 'no-address')
  assert.equal(await new ReachCheck('http://contacts.example.org', VERSION).check(), 'no-tls')
})

test('tells a certificate that programs would not trust, by its name or by its issuer', async () => {
  const port = await listen(lazo(401))
  assert.equal(await checkOf('second.example', port).check(), 'certificate-bad')
  assert.equal(await new ReachCheck(`https://localhost:${port}`, VERSION).check(), 'certificate-bad')
})

test('tells when something else answers, or sends elsewhere, and never goes there', async () => {
  const page = await listen((_, reply) => void reply.end('<html>Welcome</html>'))
  const older = await listen((_, reply) => void reply.end('{"version":"1.0.0"}'))
  const away = await listen((_, reply) => void reply.writeHead(302, { location: 'https://localhost/' }).end())
  const endless = await listen((_, reply) => void reply.end('x'.repeat(10_000_000)))
  for (const port of [page, older, away, endless])
    assert.equal(await checkOf('first.example', port).check(), 'answer-foreign')
})

test('tells of a proxy through which no password is taken, and of one that blocks what address books ask', async () => {
  assert.equal(await checkOf('first.example', await listen(lazo(403))).check(), 'proxy-unknown')
  for (const status of [200, 405, 501])
    assert.equal(await checkOf('first.example', await listen(lazo(status))).check(), 'methods-blocked')
})

test('tells when nothing answers, when no TLS is spoken, and when the name leads nowhere', async () => {
  const closed = createPlainServer()
  const port = await portOf(closed)
  closed.close()
  assert.equal(await checkOf('first.example', port).check(), 'no-answer')
  const plain = await portOf(createPlainServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
  assert.equal(await checkOf('first.example', plain).check(), 'no-tls')
  const unknown = new ReachCheck('https://first.example', VERSION, {
    lookup: (_, __, found) => found(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []),
  })
  assert.equal(await unknown.check(), 'name-unknown')
})

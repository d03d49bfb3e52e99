import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const SCRIPT = 'console.log("hello")\n'.repeat(100)

describe('the web app', () => {
  let folder: string
  let server: TestServer

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lazo-app-'))
    mkdirSync(join(folder, 'assets'))
    mkdirSync(join(folder, '.vite'))
    writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__NONCE__"><div id="root"></div>')
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), SCRIPT)
    writeFileSync(join(folder, 'sw.js'), SCRIPT)
    writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
    server = await openTestServer({}, { appFolder: folder })
  })

  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
  const page = { accept: 'text/html,*/*' }

  test('is the answer to every address that a browser goes to, with a policy that lets nothing inline run', async () => {
    for (const url of ['/', '/people', '/people/0198-x?q=ana', '/setup']) {
      const answer = await get(url, page)
      const policy = String(answer.headers['content-security-policy'])
      const [, nonce] = /'nonce-([\w-]{22})'/.exec(policy) ?? []
      assert.equal(answer.statusCode, 200)
      assert.ok(nonce && answer.body.includes(`content="${nonce}"`), url)
      assert.match(policy, /script-src 'self';/)
      assert.doesNotMatch(policy, /unsafe/)
      assert.equal(answer.headers['cache-control'], 'no-cache')
    }
  })

  test('gives a new nonce to everybody', async () => {
    const [one, other] = await Promise.all([get('/', page), get('/', page)])
    assert.notEqual(one.body, other.body)
  })

  test('lets browsers keep for ever what has a name of its own, and ask again for the rest', async () => {
    const [script, worker] = await Promise.all([get('/assets/main-1a2b.js'), get('/sw.js')])
    assert.match(String(script.headers['cache-control']), /immutable/)
    assert.equal(worker.headers['cache-control'], 'no-cache')
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8')
    const again = await get('/sw.js', { 'if-none-match': String(worker.headers.etag) })
    assert.equal(again.statusCode, 304)
  })

  test('packs what is text as the browser can read it', async () => {
    const br = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip' })
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), SCRIPT)
    assert.equal(gunzipSync(gzip.rawPayload).toString(), SCRIPT)
    assert.equal((await get('/assets/main-1a2b.js')).body, SCRIPT)
  })

  test('has nothing for programs that look for a file, nor for paths that climb out of its folder', async () => {
    for (const url of [
      '/favicon.ico',
      '/.vite/manifest.json',
      '/assets/../../etc/passwd',
      '/assets/%2e%2e/index.html',
    ]) {
      assert.equal((await get(url)).statusCode, 404, url)
    }
    assert.equal((await get('/assets/old-9f.js', page)).statusCode, 404, 'an old script is gone and no page')
  })

  test('leaves the other doors what is theirs', async () => {
    assert.equal((await get('/api/v1/nothing', page)).statusCode, 404)
    assert.equal((await get('/lazo.css', page)).headers['content-type'], 'text/css; charset=utf-8')
  })
})

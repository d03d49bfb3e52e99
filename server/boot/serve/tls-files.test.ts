import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { TLSSocket } from 'node:tls'
import Fastify from 'fastify'
import { until } from '#kit/database/embedded-folder.ts'
import { CERTIFICATES } from './testing/certificates.table.ts'
import { TlsFiles } from './tls-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'lazo-tls-'))
after(() => rmSync(folder, { recursive: true }))

const pathsOf = (name: string) => ({ cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) })

/** Writes a certificate and its key. */
function writePair(name: 'first' | 'second'): { cert: string; key: string } {
  const paths = pathsOf(name)
  writeFileSync(paths.cert, CERTIFICATES[name].cert)
  writeFileSync(paths.key, CERTIFICATES[name].key)
  return paths
}

/** Whose certificate a server shows to a new caller. */
function askName(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', rejectUnauthorized: false, agent: false }
    get(options, (response) => {
      const { CN } = (response.socket as TLSSocket).getPeerCertificate().subject
      response.resume().on('end', () => resolve(String(CN)))
    }).on('error', reject)
  })
}

describe('the files of a certificate', () => {
  it('are taken again when they were renewed; what does not fit together is told of and left', async () => {
    const live = writePair('first')
    const files = new TlsFiles(live)
    const server = Fastify({ https: files.pair })
    server.get('/', async () => 'here')
    await server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = server.server.address() as { port: number }
    const told: string[] = []
    const tell = (_: unknown, words?: string) => void told.push(words ?? '')
    files.follow(server.server, { info: tell, warn: tell }, 5)
    assert.equal(await askName(port), 'first.example')

    const second = writePair('second')
    renameSync(second.cert, live.cert)
    await until(async () => told.some((words) => words.includes('cannot be used')))
    assert.equal(await askName(port), 'first.example')
    renameSync(second.key, live.key)
    await until(async () => told.includes('took the new certificate'))
    assert.equal(await askName(port), 'second.example')
    files.stop()
    await server.close()
  })

  it('are refused at the start in words when they are missing, no certificate, or not a pair', () => {
    const one = writePair('first')
    const other = writePair('second')
    const text = join(folder, 'text.crt')
    writeFileSync(text, 'no certificate')
    for (const paths of [pathsOf('none'), { ...one, cert: text }, { cert: one.cert, key: other.key }])
      assert.throws(() => new TlsFiles(paths), { code: 'configuration-invalid', message: /LAZO_TLS_CERT/ })
  })
})

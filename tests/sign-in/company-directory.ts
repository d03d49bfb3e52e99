import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CERTIFICATE } from './certificate.table.ts'
import { freePort } from './free-port.ts'

const SLAPD = '/usr/sbin/slapd'
const ADD = '/usr/sbin/slapadd'
const BASE = 'dc=acme,dc=example'

/** The directory of a company, in OpenLDAP. */
export interface CompanyDirectory {
  /** In the open, with StartTLS for who asks for it. */
  readonly url: string
  readonly secureUrl: string
  readonly bindDn: string
  readonly bindPassword: string
  readonly baseDn: string
  close(): Promise<void>
}

/** Starts a directory with a few people, each with `secret of UID` as password. */
export async function openCompanyDirectory(uids: readonly string[]): Promise<CompanyDirectory> {
  const folder = mkdtempSync(join(tmpdir(), 'lazo-ldap-'))
  const configuration = join(folder, 'slapd.conf')
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'cert.pem'), CERTIFICATE.cert)
  writeFileSync(join(folder, 'key.pem'), CERTIFICATE.key)
  writeFileSync(configuration, configurationOf(folder))
  writeFileSync(join(folder, 'people.ldif'), ['', ...peopleOf(uids)].join('\n\n').trimStart())
  execFileSync(ADD, ['-f', configuration, '-l', join(folder, 'people.ldif')], { stdio: 'pipe' })
  const [open, secure] = [await freePort(), await freePort()]
  const urls = `ldap://127.0.0.1:${open}/ ldaps://127.0.0.1:${secure}/`
  const server = spawn(SLAPD, ['-d', '0', '-h', urls, '-f', configuration], { stdio: 'ignore' })
  await Promise.all([open, secure].map((port) => untilOpen(port, server)))
  return {
    url: `ldap://localhost:${open}`,
    secureUrl: `ldaps://localhost:${secure}`,
    bindDn: `cn=reader,${BASE}`,
    bindPassword: 'secret of reader',
    baseDn: `ou=people,${BASE}`,
    async close() {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

function configurationOf(folder: string): string {
  const schemas = ['core', 'cosine', 'inetorgperson'].map((name) => `include /etc/ldap/schema/${name}.schema`)
  return `${schemas.join('\n')}
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/slapd.pid
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
database mdb
suffix "${BASE}"
directory ${folder}/data
maxsize 10485760
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="cn=reader,${BASE}" read by * none
`
}

function peopleOf(uids: readonly string[]): string[] {
  const [organization, reader] = [
    `dn: ${BASE}\nobjectClass: dcObject\nobjectClass: organization\no: Acme\ndc: acme`,
    `dn: cn=reader,${BASE}\nobjectClass: organizationalRole\nobjectClass: simpleSecurityObject\ncn: reader\nuserPassword: secret of reader`,
  ]
  const place = `dn: ou=people,${BASE}\nobjectClass: organizationalUnit\nou: people`
  const people = uids.map(
    (uid) => `dn: uid=${uid},ou=people,${BASE}
objectClass: inetOrgPerson
uid: ${uid}
cn: ${uid[0]!.toUpperCase()}${uid.slice(1)} Acme
sn: Acme
mail: ${uid}@example.org
userPassword: secret of ${uid}`,
  )
  return [organization!, reader!, place, ...people]
}

async function untilOpen(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    assert.equal(server.exitCode, null, 'slapd has ended')
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((done) => setTimeout(done, 50))
  }
  assert.fail('slapd does not answer')
}

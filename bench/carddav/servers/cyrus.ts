import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { freePort, type Program, requireProgram, runOnce, startProgram } from './run-program.ts'
import type { RunningServer } from './server.ts'

const PROGRAMS = '/usr/lib/cyrus/bin'
const [USER, ADMINISTRATOR, PASSWORD] = ['ana', 'admin', 'correct-horse-battery']
const FOLDERS = ['conf/db', 'conf/socket', 'conf/proc', 'conf/log', 'conf/user', 'conf/quota', 'run', 'spool', 'lock']

/** Cyrus as Debian has it, with CardDAV alone: passwords in a sasldb, commits as durable as it makes them by itself. */
export async function startCyrus(folder: string): Promise<RunningServer> {
  requireProgram(join(PROGRAMS, 'httpd'), 'cyrus-caldav, with cyrus-imapd and sasl2-bin')
  for (const part of FOLDERS) mkdirSync(join(folder, part), { recursive: true })
  const ports = { http: await freePort(), imap: await freePort() }
  const [settings, services] = [join(folder, 'imapd.conf'), join(folder, 'cyrus.conf')]
  writeFileSync(settings, settingsOf(folder))
  writeFileSync(services, servicesOf(settings, ports))
  const passwords = join(folder, 'sasldb2')
  for (const user of [USER, ADMINISTRATOR])
    runOnce('/usr/sbin/saslpasswd2', ['-p', '-c', '-f', passwords, '-u', 'localhost', user], PASSWORD)
  // Its programs give up root for this user.
  runOnce('/bin/chown', ['-R', 'cyrus:mail', folder])
  const master = await startProgram(
    join(PROGRAMS, 'master'),
    ['-C', settings, '-M', services, '-p', join(folder, 'run/master.pid'), '-D'],
    ports.http,
  )
  await makeUser(master, ports.imap)
  return {
    name: 'Cyrus',
    origin: `http://127.0.0.1:${ports.http}`,
    start: '/dav/principals/',
    user: USER,
    password: PASSWORD,
    takesWholeBooks: false,
    pids: () => [master.pid],
    stop: () => master.stop(),
  }
}

/** Makes the mailbox, without which a user has no address books, in the words of IMAP (RFC 3501). */
async function makeUser(master: Program, port: number): Promise<void> {
  const socket = createConnection({ host: '127.0.0.1', port }).setEncoding('utf8')
  let heard = ''
  socket.on('data', (text) => (heard += text))
  socket.end(`a login ${ADMINISTRATOR} ${PASSWORD}\r\nb create user/${USER}\r\nc logout\r\n`)
  await once(socket, 'close')
  if (/^b OK/m.test(heard)) return
  await master.stop()
  throw new Error(`Cyrus made no user: ${heard}`)
}

function settingsOf(folder: string): string {
  return `configdirectory: ${folder}/conf
proc_path: ${folder}/run/proc
mboxname_lockpath: ${folder}/lock
defaultpartition: default
partition-default: ${folder}/spool
unixhierarchysep: yes
hashimapspool: true
httpmodules: carddav
allowplaintext: yes
admins: ${ADMINISTRATOR}
servername: localhost
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: ${folder}/sasldb2
sasl_mech_list: PLAIN
lmtpsocket: ${folder}/run/lmtp
idlesocket: ${folder}/run/idle
notifysocket: ${folder}/run/notify
`
}

function servicesOf(settings: string, { http, imap }: { http: number; imap: number }): string {
  return `START {
  recover cmd="${PROGRAMS}/ctl_cyrusdb -C ${settings} -r"
}
SERVICES {
  http cmd="httpd -U 1000 -C ${settings}" listen="127.0.0.1:${http}" prefork=0 maxchild=100
  imap cmd="imapd -C ${settings}" listen="127.0.0.1:${imap}" prefork=0 maxchild=5
}
EVENTS {
}
`
}

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Lazo, type Running, stop } from './testing/lazo.ts'

const ANA = 'ana@example.org'
const BEA = 'bea@example.org'
const asAna = ['--as', ANA]

const lazo = new Lazo()
let server: Running

before(async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  await lazo.get('user', 'add', BEA, '--name', 'Bea Ruiz', '--role', 'member')
  server = await lazo.serve()
})
after(async () => {
  await stop(server)
  await lazo.clear()
})

test('makes the first person the owner of the workspace and gives each a link to choose a password', async () => {
  const members = JSON.parse(await lazo.get('user', 'list', '--json')) as { email: string; role: string }[]
  assert.deepEqual(
    members.map(({ email, role }) => `${email} ${role}`),
    [`${ANA} owner`, `${BEA} member`],
  )
  assert.match(await lazo.get('user', 'password', BEA), /\nhttp:\/\/127\.0\.0\.1:0\/password\?token=[\w-]{43}\n$/)
})

test('takes a password from standard input alone, and gives no link then', async () => {
  const args = ['user', 'add', 'carla@example.org', '--name', 'Carla', '--password-stdin']
  const { code, out } = await lazo.run(args, { input: 'tres ollas de cobre\n' })
  assert.deepEqual([code, out], [0, 'carla@example.org was added.\n'])
  const weak = await lazo.run(['user', 'add', 'd@example.org', '--name', 'D', '--password-stdin'], {
    input: 'qwerty\n',
  })
  assert.equal(weak.code, 2)
})

test('prints a link by which somebody joins, for one address or for whoever has it', async () => {
  const link = /^Works once, until \d{4}-\d\d-\d\d:\n(http:\/\/127\.0\.0\.1:0\/join\?token=[\w-]{43})\n$/
  assert.match(await lazo.get('user', 'invite'), link)
  assert.match(await lazo.get('user', 'invite', 'fe@example.org', '--role', 'admin', '--days', '3'), link)
  assert.notEqual((await lazo.run(['user', 'invite', BEA])).code, 0)
  assert.equal((await lazo.run(['user', 'invite', '--days', '900'])).code, 2)
})

test('shuts a person out, lets them in again and removes them', async () => {
  await lazo.get('user', 'add', 'eva@example.org', '--name', 'Eva')
  await lazo.get('user', 'disable', 'eva@example.org')
  assert.equal((await lazo.run(['search', 'x', '--as', 'eva@example.org'])).code, 3)
  await lazo.get('user', 'enable', 'eva@example.org')
  assert.equal((await lazo.run(['search', 'x', '--as', 'eva@example.org'])).code, 0)
  await lazo.get('user', 'remove', 'eva@example.org')
  assert.equal((await lazo.run(['search', 'x', '--as', 'eva@example.org'])).code, 1)
})

test('prints a token alone, lists it and revokes it', async () => {
  const token = await lazo.get('token', ANA, '--label', 'Copier', '--scope', 'read')
  assert.match(token, /^lazo_[\w-]{43}\n$/)
  const listed = await lazo.get('token', ANA, '--list')
  const id = /^(\S+) +Copier +read/m.exec(listed)?.[1]
  await lazo.get('token', ANA, '--revoke', id!)
  assert.doesNotMatch(await lazo.get('token', ANA, '--list'), /Copier/)
})

test('prints an app password alone, lists its device, the devices of a book, and revokes it by its label', async () => {
  const password = await lazo.get('app-password', ANA, '--label', 'Phone of Ana', '--door', 'all')
  assert.match(password, /^(?:[2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}\n$/)
  const id = await lazo.get('book', 'create', 'Pocket', ...asAna)
  await lazo.get('app-password', ANA, '--label', 'Tablet', '--book', 'Pocket', '--calendars')
  await lazo.get('app-password', ANA, '--label', 'Watch', '--only-label', 'VIP', '--only-label', 'Familia')
  await lazo.get('app-password', BEA, '--label', 'Phone of Bea')
  const listed = await lazo.get('app-password', 'list', ANA)
  assert.match(listed, /\n\S+ +Phone of Ana +carddav, ldap +\d+, new ones too +never\n/)
  assert.match(listed, /\n\S+ +Tablet +carddav +1 +never\n/)
  assert.match(listed, /\n\S+ +Watch +carddav +2 +never\n/)
  assert.match(await lazo.get('book', 'list', ...asAna), /\nVIP +label +0 +manage\n/)
  const shown = JSON.parse(await lazo.get('app-password', 'list', ANA, '--json')) as { hasCalendars: boolean }[]
  assert.deepEqual(shown.map(({ hasCalendars }) => hasCalendars).sort(), [false, true, true])
  const holding = await lazo.get('book', 'devices', 'Pocket', ...asAna)
  assert.match(holding, /Ana +Phone of Ana[^]*Ana +Tablet/)
  assert.doesNotMatch(holding, /Bea/)
  await lazo.get('book', 'grant', 'Pocket', 'view', '--to', BEA, ...asAna)
  assert.match(await lazo.get('book', 'devices', id.trim(), ...asAna), /Bea Ruiz +Phone of Bea/)
  assert.equal(await lazo.get('app-password', 'log', ANA, 'Tablet', '--json'), '[]\n')
  assert.equal((await lazo.run(['app-password', 'log', BEA, 'Tablet'])).code, 1)
  await lazo.get('app-password', 'revoke', ANA, 'Tablet')
  assert.equal((await lazo.run(['app-password', 'revoke', ANA, 'Tablet'])).code, 1)
  assert.equal((await lazo.run(['app-password', 'revoke', ANA, 'Phone of Bea'])).code, 1)
  const devices = JSON.parse(await lazo.get('app-password', 'list', ANA, '--json')) as { label: string }[]
  assert.deepEqual(
    devices.map(({ label }) => label),
    ['Phone of Ana', 'Watch'],
  )
})

test('asks which book is meant when two have one name, and takes their short names', async () => {
  for (const _ of [1, 2]) await lazo.get('book', 'create', 'Twins', ...asAna)
  const asked = await lazo.run(['app-password', ANA, '--label', 'Doubtful', '--book', 'Twins'])
  assert.deepEqual([asked.code, /say which: twins, twins-2\./.test(asked.err)], [2, true])
  await lazo.get('app-password', ANA, '--label', 'Sure', '--book', 'twins-2')
  assert.match(await lazo.get('book', 'devices', 'twins-2', ...asAna), / Sure /)
  assert.doesNotMatch(await lazo.get('book', 'devices', 'twins', ...asAna), / Sure /)
})

test('imports a file, makes its book, and finds nothing new in the same file', async () => {
  const file = lazo.file(
    'clients.csv',
    'First Name,Last Name,Connected On\nZoe,Núñez,01 Mar 2021\n,,02 Mar 2021\nBram,de Wit,03 Mar 2021\n',
  )
  const first = await lazo.get('import', file, ...asAna, '--book', 'Clients')
  assert.match(first, /^clients\.csv: 2 new, 0 updated, 0 unchanged, 0 merged, 1 rejected\n/)
  assert.match(first, /\nRejected:\n {2}line 3: /)
  assert.match(await lazo.get('import', file, ...asAna, '--book', 'Clients'), /0 new, 0 updated, 2 unchanged/)
  const found = JSON.parse(await lazo.get('search', 'nunez', ...asAna, '--json')) as { card: { display: string } }[]
  assert.deepEqual(
    found.map(({ card }) => card.display),
    ['Zoe Núñez'],
  )
})

test('reports in Spanish with no word of English', async () => {
  const environment = { LAZO_LANG: 'es' }
  const table = lazo.file('avisos.csv', 'Nombre,Correo,Talla\nAda,sin correo,M\n,,L\n')
  const cards = lazo.file('avisos.vcf', 'BEGIN:VCARD\nVERSION:3.0\nruido\nEND:VCARD\n')
  const into = [...asAna, '--book', 'Avisos']
  const shown = await lazo.run(['import', table, ...into, '--dry-run'], { environment })
  assert.match(shown.out, /\n {2}Talla → campo propio \[custom\]: no se entiende: se guarda con su nombre\n/)
  const done = await lazo.run(['import', table, cards, ...into], { environment })
  assert.match(done.out, /\n {2}línea 3: no es un contacto: sin nombre ni correo\n/)
  assert.match(done.out, /\n {2}línea 3: no es una propiedad, pues le falta un nombre seguido de dos puntos: «ruido»\n/)
  const hollow = await lazo.run(['import', lazo.file('hueco.json', '[]'), ...into], { environment })
  assert.deepEqual([hollow.code, hollow.out.split('\n')[1]], [2, 'No contiene nada que leer.'])
  const missing = await lazo.run(['import', 'falta.csv', ...into], { environment })
  assert.deepEqual([missing.code, missing.err], [2, 'falta.csv no se puede leer: no existe.\n'])
  const empty = await lazo.run(['import', lazo.file('nada.csv', ''), ...into], { environment })
  assert.equal(empty.err, 'nada.csv no se puede leer: está vacío.\n')
  const said = [shown.out, done.out].join('').replaceAll(/\[\w+(?:\/\w+)?\]/g, '')
  assert.doesNotMatch(said, /\b(?:the|is|line|columns?|its|kept|no-contact)\b/)
})

test('takes an import back, keeps what it cannot, and takes that back too', async () => {
  const file = lazo.file('undo.csv', 'First Name,Last Name\nUna,Undone\n')
  const done = JSON.parse(await lazo.get('import', file, ...asAna, '--book', 'Undo', '--json')) as { batch: string }
  assert.match(await lazo.get('undo', done.batch, ...asAna), /^Taken back in 1 contacts\.\n/)
  assert.equal(await lazo.get('search', 'undone', ...asAna), 'Nothing found.\n')
  const again = await lazo.run(['undo', done.batch, ...asAna])
  assert.deepEqual([again.code, again.err], [1, 'This was already taken back.\n'])
  assert.equal((await lazo.run(['undo', 'nonsense', ...asAna])).code, 1)
})

test('tells what an import would do, and takes its mapping back after a change', async () => {
  const file = lazo.file('map.csv', 'First Name,Last Name,Nick\nMara,Mapped,Mima\n')
  const shown = await lazo.get('import', file, ...asAna, '--book', 'Mapped', '--dry-run')
  assert.match(shown, /^Nothing was written\./)
  assert.doesNotMatch(await lazo.get('book', 'list', ...asAna), /Mapped/)
  const preview = JSON.parse(await lazo.get('import', file, ...asAna, '--book', 'Mapped', '--dry-run', '--json')) as {
    shape: { table: { mapping: { name: string; target: string }[] } }
  }
  for (const column of preview.shape.table.mapping) if (column.name === 'Nick') column.target = 'note'
  const map = lazo.file('map.json', JSON.stringify(preview))
  await lazo.get('import', file, ...asAna, '--book', 'Mapped', '--map', map)
  assert.match(await lazo.get('search', 'mima', ...asAna), /Mara Mapped +note +Mima/)
})

test('takes a map of single columns, and says which of them is wrong and why', async () => {
  const file = lazo.file('short.csv', 'First Name,Last Name,Alias,Desk\nTere,Terse,Titi,4\n')
  const run = (map: unknown, language = 'en') =>
    lazo.run(['import', file, ...asAna, '--book', 'Short', '--map', lazo.file('short.json', JSON.stringify(map))], {
      environment: { LAZO_LANG: language },
    })
  const refused: [unknown, RegExp][] = [
    [{ a: 1 }, /short\.json cannot be read: it says nothing about columns/],
    [{ columns: { Fax: 'phone' } }, /no column “Fax”; there are: First Name, Last Name, Alias, Desk/],
    [{ columns: { Desk: 'fone' } }, /the column “Desk” cannot go to “fone”; it may go to: custom, /],
    [{ columns: { Desk: 'address/floor' } }, /the column “Desk” cannot be “floor” of address; it may be: value, /],
    [
      { shape: { kind: 'table', table: { mapping: [{ column: 3, name: 'Desk', target: 'x', reason: {} }] } } },
      /short\.json/,
    ],
  ]
  for (const [map, said] of refused) {
    const { code, err } = await run(map)
    assert.equal(code, 2)
    assert.match(err, said)
  }
  assert.match((await run({ columns: { Fax: 'phone' } }, 'es')).err, /no hay ninguna columna «Fax»; hay: First Name/)
  const { code } = await run({ columns: { Alias: 'nickname', desk: { target: 'address', part: 'extended' } } })
  assert.equal(code, 0)
  assert.match(await lazo.get('search', 'titi', ...asAna), /Tere Terse +nickname +Titi/)
})

test('ends with 2 when nothing could be read, with 1 when only some files could', async () => {
  const good = lazo.file('good.csv', 'First Name,Last Name\nGood,One\n')
  const bad = lazo.file('bad.bin', new Uint8Array([0, 255, 0, 254, 1, 2, 3]))
  const into = [...asAna, '--book', 'Ends']
  assert.equal((await lazo.run(['import', bad, ...into])).code, 2)
  assert.equal((await lazo.run(['import', join(lazo.folder, 'nowhere.csv'), ...into])).code, 2)
  mkdirSync(join(lazo.folder, 'hollow'), { recursive: true })
  assert.equal((await lazo.run(['import', join(lazo.folder, 'hollow'), ...into])).code, 2)
  assert.doesNotMatch(await lazo.get('book', 'list', ...asAna), /Ends/, 'an empty book was left behind')
  const some = await lazo.run(['import', good, bad, ...into])
  assert.equal(some.code, 1)
  assert.match(some.out, /^good\.csv: 1 new/)
  assert.match(some.err, /^bad\.bin cannot be read/)
})

test('shares a book by a grant, and ends with 3 where the right is missing', async () => {
  await lazo.get('book', 'create', 'Shared', '--shared', ...asAna)
  const file = lazo.file('shared.csv', 'First Name,Last Name,Notes\nSheila,Shared,owes us\n')
  await lazo.get('book', 'grant', 'Shared', 'view', '--to', BEA, ...asAna)
  const refused = await lazo.run(['import', file, '--as', BEA, '--book', 'Shared'])
  assert.equal(refused.code, 3, refused.err)
  const kept = await lazo.run(['import', file, ...asAna, '--book', 'Shared'])
  assert.equal(kept.code, 0)
  assert.match(kept.err, /for you alone/)
  assert.match(await lazo.get('search', 'sheila', '--as', BEA), /Sheila Shared/)
  assert.equal(await lazo.get('search', 'owes', '--as', BEA), 'Nothing found.\n')
  await lazo.get('book', 'grant', 'Shared', 'none', '--to', BEA, ...asAna)
  assert.equal(await lazo.get('search', 'sheila', '--as', BEA), 'Nothing found.\n')
})

test('writes a file whole or not at all', async () => {
  const out = join(lazo.folder, 'out.vcf')
  await lazo.get('export', ...asAna, '--book', 'Clients', '--format', 'vcard4', '-o', out)
  assert.equal(readFileSync(out, 'utf8').match(/^BEGIN:VCARD/gm)?.length, 2)
  const refused = await lazo.run(['export', ...asAna, '--book', 'Nobody’s', '--format', 'vcard4', '-o', out])
  assert.deepEqual([refused.code, refused.err], [1, 'There is no book called “Nobody’s”.\n'])
  assert.equal(readFileSync(out, 'utf8').match(/^BEGIN:VCARD/gm)?.length, 2)
  assert.equal(existsSync(`${out}.part`), false)
  const nowhere = await lazo.run(['export', ...asAna, '--format', 'csv', '-o', join(lazo.folder, 'no', 'where.csv')])
  assert.equal(nowhere.code, 2)
})

test('converts without data, one card to one value and several to a list', async () => {
  const elsewhere = { environment: { LAZO_DATA: join(lazo.folder, 'untouched') } }
  const one = lazo.file('one.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Olga\r\nN:;Olga;;;\r\nEND:VCARD\r\n')
  const json = await lazo.run(['convert', one, '--to', 'jscontact'], elsewhere)
  assert.equal((JSON.parse(json.out) as { '@type': string })['@type'], 'Card')
  const two = lazo.file('two.csv', 'First Name,Last Name,Connected On\nA,B,\nC,D,\n,,02 Mar 2021\n')
  const list = await lazo.run(['convert', two, '--to', 'jcard'], elsewhere)
  assert.deepEqual(
    (JSON.parse(list.out) as unknown[]).map((card) => (card as string[])[0]),
    ['vcard', 'vcard'],
  )
  assert.match(list.err, /two\.csv, line 4: /)
  mkdirSync(join(lazo.folder, 'hollow'), { recursive: true })
  assert.equal((await lazo.run(['convert', join(lazo.folder, 'hollow'), '--to', 'vcard3'], elsewhere)).code, 2)
  assert.equal(existsSync(join(lazo.folder, 'untouched')), false)
})

test('converts a directory and back, warns of what it leaves, and ends with 2 when that is all', async () => {
  const folder = 'dn: ou=people\nobjectClass: organizationalUnit\nou: people\n\n'
  const person =
    'dn: cn=Olga,mail=o@example.org\nobjectClass: inetOrgPerson\ncn: Olga\nsn: Olga\nmail: o@example.org\nuserPassword: x\n'
  const ldif = lazo.file('people.ldif', folder + person)
  const there = await lazo.run(['convert', ldif, '--to', 'jcard'])
  assert.equal(there.code, 0)
  assert.match(
    there.err,
    /people\.ldif, line 1: this entry is no contact.*\n.*people\.ldif, line 5: userPassword is a secret/,
  )
  const back = await lazo.get('convert', lazo.file('people.json', there.out), '--to', 'ldif')
  assert.match(
    back,
    /^version: 1\n\ndn: uid=[0-9a-f-]{36},mail=o@example\.org\nobjectClass: [^]*\ncn: Olga\nsn: Olga\ndisplayName: Olga\nmail: o@/,
  )
  const nobody = await lazo.run(['convert', lazo.file('nobody.ldif', folder), '--to', 'vcard4'])
  assert.deepEqual([nobody.code, nobody.out], [2, ''])
  assert.equal((await lazo.run(['convert', ldif, '--to', 'ldif', '--from', 'linkedin'])).code, 2)
})

test('writes control characters of a card visibly, so that no terminal obeys them', async () => {
  const file = lazo.file('evil.csv', 'First Name,Last Name\nEvil\u001b[31m,Red\u202e\n')
  await lazo.get('import', file, ...asAna, '--book', 'Evil')
  assert.match(await lazo.get('search', 'evil', ...asAna), /Evil\\u001b\[31m Red\\u202e/)
  const json = await lazo.get('search', 'evil', ...asAna, '--json')
  assert.doesNotMatch(json, /[\u001b\u202e]/)
  assert.equal((JSON.parse(json) as { card: { display: string } }[])[0]!.card.display, 'Evil\u001b[31m Red\u202e')
})

test('ends quietly when nobody reads on', async () => {
  const running = lazo.start(['export', ...asAna, '--format', 'jscontact'])
  running.process.stdout!.destroy()
  const { code, err } = await running.ended
  assert.deepEqual([code, err], [0, ''])
})

test('saves everything beside the server into a file that only its maker reads, and checks it', async () => {
  const file = join(lazo.folder, 'all.lazo')
  await lazo.get('backup', file)
  assert.equal(statSync(file).mode & 0o077, 0)
  assert.match(await lazo.get('backup', '--verify', file), /is sound/)
  assert.match(await lazo.get('audit', 'verify', '--backup', file), /^Sound: \d+ acts/)
  const cut = lazo.file('cut.lazo', readFileSync(file).subarray(0, -100))
  assert.equal((await lazo.run(['backup', '--verify', cut])).code, 2)
  const refused = await lazo.run(['restore', file])
  assert.equal(refused.code, 1)
  assert.match(refused.err, /holds data already/)
})

test('tells with doctor what runs where, and hides secrets', async () => {
  const { code, out } = await lazo.run(['doctor', '--json'], { environment: { LAZO_SECRET: 'x'.repeat(40) } })
  const { settings, findings } = JSON.parse(out) as {
    settings: { name: string; text: string }[]
    findings: { isFine: boolean; text: string }[]
  }
  assert.equal(code, 0, out)
  assert.equal(settings.find(({ name }) => name === 'LAZO_SECRET')?.text, '(hidden)')
  const text = findings.map((finding) => finding.text).join('\n')
  for (const part of [
    /Lazo \d/,
    /PostgreSQL \d+\.\d+, embedded/,
    /running already/,
    /one workspace/,
    /sound/,
    /GB/,
    /Phones.*no public address.*LAZO_URL/,
  ])
    assert.match(text, part)
  const open = await lazo.run(['doctor'], {
    environment: { LAZO_LANG: 'es', LAZO_URL: 'http://contactos.example.org' },
  })
  assert.equal(open.code, 1)
  assert.match(open.out, /No se pueden conectar teléfonos.* En http:.*contactos\.example\.org no se habla TLS/)
})

test('finds nothing to migrate in a database of this version', async () => {
  assert.equal(await lazo.get('migrate'), 'The database is as it should be.\n')
})

import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { writeZip } from '@lazo/archive'
import { Lazo, type Running, stop } from './testing/lazo.ts'

const asAna = ['--as', 'ana@example.org']
const FILES = {
  'Connections.csv':
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Gil,,,Acme,Jefa,05 Mar 2024\n,,,,,,07 Mar 2024\n',
  'messages.csv': 'FROM,TO,CONTENT\nAna,Yo,Hola\n',
  'Jobs/Saved.csv': 'a\n1\n',
  'what.bin': '\0\x01\x02',
}

const lazo = new Lazo()
let server: Running

before(async () => {
  await lazo.get('user', 'add', 'ana@example.org', '--name', 'Ana')
  server = await lazo.serve()
})
after(async () => {
  await stop(server)
  await lazo.clear()
})

const zip = async (name: string, contents: Readonly<Record<string, string>>) => {
  const packed = Object.entries(contents).map(([path, text]) => ({ path, bytes: [Buffer.from(text)] }))
  return lazo.file(name, await buffer(writeZip(packed)))
}

function folder(name: string, contents: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(lazo.folder, name, path)), { recursive: true })
    writeFileSync(join(lazo.folder, name, path), text)
  }
  return join(lazo.folder, name)
}

test('imports an archive as one batch, and names every file in it', async () => {
  const path = await zip('linkedin.zip', FILES)
  const said = await lazo.get('import', path, ...asAna, '--book', 'Network')
  const batch = /lazo undo (\S+)/.exec(said)?.[1]
  assert.equal(
    said,
    `linkedin.zip: 1 new, 0 updated, 0 unchanged, 0 merged, 1 rejected
Read:
  Connections.csv: linkedin
Left, since no contacts are in them:
  messages.csv: messages of LinkedIn
  Jobs/Saved.csv: activity on LinkedIn
Not understood:
  what.bin: of no kind that is known
Rejected:
  Connections.csv, line 3: not a contact: no name, no e-mail
To take it back: lazo undo ${batch}
`,
  )
  assert.match(await lazo.get('undo', batch!, ...asAna), /^Taken back in 1 contacts\./)
})

test('imports a folder like the archive of it, in the words of its reader, and follows no links', async () => {
  const path = folder('carpeta', { ...FILES, 'Jobs/ana.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea\r\nEND:VCARD\r\n' })
  symlinkSync('/etc/hostname', join(path, 'enlace.vcf'))
  const { code, out } = await lazo.run(['import', `${path}/`, ...asAna, '--book', 'Carpeta', '--keep-rest'], {
    environment: { LAZO_LANG: 'es' },
  })
  assert.equal(code, 0)
  assert.match(out, /^carpeta: 2 nuevos/)
  assert.match(out, /\nSe guarda con la importación, porque no tiene contactos:\n/)
  assert.match(
    out,
    /\nSe deja, porque no tiene contactos:\n {2}enlace\.vcf: un enlace o dispositivo, que no se sigue\n/,
  )
  assert.match(out, /\nNo se entiende:\n {2}what\.bin: de ninguna clase conocida\n/)
})

test('ends with 2 where no file holds contacts, and has named them all the same', async () => {
  const path = folder('sin', { 'messages.csv': 'a,b\n', 'Invitations.csv': 'a,b\n' })
  const { code, out, err } = await lazo.run(['import', path, ...asAna, '--book', 'Sin', '--json'])
  assert.equal(code, 2)
  const { state, files } = JSON.parse(out) as { state: string; files: { path: string; left: string }[] }
  assert.deepEqual(
    [state, files.map(({ path: one, left }) => `${one} ${left}`)],
    ['refused', ['Invitations.csv linkedin-invitations', 'messages.csv linkedin-messages']],
  )
  assert.match(err, /^sin cannot be read: of its files \(2\) none holds contacts\.\n$/)
  assert.doesNotMatch(await lazo.get('book', 'list', ...asAna), /Sin/)
})

test('tells before what an archive would bring, and converts it without data', async () => {
  const path = await zip('two.zip', { 'a/ana.csv': 'Nombre,Correo\nAna,ana@example.org\n', 'notes.txt': 'x' })
  const shown = await lazo.get('import', path, ...asAna, '--book', 'Antes', '--dry-run')
  assert.match(shown, /\n {2}a\/ana\.csv: csv\n/)
  assert.match(shown, /\na\/ana\.csv:\n[^]* {2}Correo → /)
  const { code, out, err } = await lazo.run(['convert', path, '--to', 'vcard4'])
  assert.equal(code, 0)
  assert.match(out, /FN:Ana/)
  assert.match(err, /two\.zip\/notes\.txt: of no kind that is known\n/)
})

test('writes a workbook that reads back as nothing new', async () => {
  const path = join(lazo.folder, 'all.xlsx')
  const csv = lazo.file('uno.csv', 'First Name,Last Name,Phone\nLía,Uno,+34 600 000 001\n')
  await lazo.get('import', csv, ...asAna, '--book', 'Libro')
  await lazo.get('export', ...asAna, '--book', 'Libro', '--format', 'xlsx', '-o', path)
  assert.equal(readFileSync(path).subarray(0, 2).toString(), 'PK')
  assert.match(await lazo.get('import', path, ...asAna, '--book', 'Libro'), /: 0 new/)
  const { out } = await lazo.run(['convert', path, '--from', 'xlsx', '--to', 'vcard3'])
  assert.match(out, /TEL[^\n]*:\+34 600 000 001/)
})

import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { bytesSource, writeZip } from '@lazo/archive'
import { writeWorkbook } from '@lazo/tables'
import { ProductError } from '#base/errors.ts'
import { type FileKind, HEAD_BYTES } from '../read/recognise-file.ts'
import { type ImportShape, partKind } from './import-shape.ts'
import type { Bundle } from './incoming.ts'
import { recogniseIncoming, requireContacts } from './recognise-incoming.ts'

const CONNECTIONS =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Gil,,,Acme,Jefa,05 Mar 2024\n'
const VCARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n'
const GOOGLE = 'First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nAna,Gil,* myContacts,,ana@example.org\n'

type Contents = Readonly<Record<string, string | Uint8Array>>

function bundleOf(contents: Contents): Bundle {
  const files = Object.entries(contents).map(([path, text]) => ({ path, size: Buffer.byteLength(text) }))
  return {
    files,
    read: async function* ({ path }) {
      yield Buffer.from(contents[path]! as string)
    },
  }
}

const zipOf = (contents: Contents) =>
  buffer(writeZip(Object.entries(contents).map(([path, text]) => ({ path, bytes: [Buffer.from(text as string)] }))))

/** What each file was found to be, in the order it is told. */
function toldOf(shape: ImportShape): Record<string, string> {
  assert.equal(shape.kind, 'bundle')
  const { parts } = shape as Extract<ImportShape, { kind: 'bundle' }>
  return Object.fromEntries(parts.map((part) => [part.path, 'shape' in part ? partKind(part.shape) : `(${part.left})`]))
}

const told = async (contents: Contents, asked: FileKind = 'auto') =>
  toldOf(await recogniseIncoming(bundleOf(contents), 'things', asked))

describe('files that come together', () => {
  it('are each read or named, the same in a folder and in a zip', async () => {
    const files = {
      'Friends/ana.vcf': VCARD,
      'list.csv': 'Nombre;Correo;Móvil\nAna;ana@example.org;600000005\n',
      'cards.json': '[{"@type":"Card","version":"1.0","uid":"u1","name":{"full":"Ana"}}]',
      'settings.json': '{"theme":"dark"}',
      'expenses.csv': 'Date,Name,Amount\n2024-01-01,Paper,3\n',
      'notes.txt': 'call Ana back',
      'photo.JPG': 'x',
      'trip.ics': 'BEGIN:VCALENDAR\r\n',
      'plan.txt': 'BEGIN:VCALENDAR\r\n',
      'old.mbox': 'From a@example.org\nBEGIN:VCARD\n',
      'empty.vcf': '',
      'more.zip': 'PK\x03\x04',
      '.DS_Store': 'x',
      '__MACOSX/Friends/._ana.vcf': VCARD,
    }
    const expected = {
      'list.csv': 'csv',
      'cards.json': 'jscontact',
      'Friends/ana.vcf': 'vcard',
      'settings.json': '(unknown)',
      'expenses.csv': '(unsure-table)',
      'notes.txt': '(unknown)',
      'photo.JPG': '(media)',
      'trip.ics': '(calendar)',
      'plan.txt': '(calendar)',
      'old.mbox': '(mail)',
      'empty.vcf': '(empty)',
      'more.zip': '(archive)',
      '.DS_Store': '(system)',
      '__MACOSX/Friends/._ana.vcf': '(system)',
    }
    assert.deepEqual(await told(files), expected)
    const zip = bytesSource(await zipOf(files))
    assert.deepEqual(toldOf(await recogniseIncoming(zip, 'things.zip', 'auto')), expected)
  })

  it('of LinkedIn are its connections; the rest is known by name and no table of contacts', async () => {
    const profile = 'First Name,Last Name,Maiden Name,Address\nYo,Mismo,,Calle Mayor 1\n'
    const archive = {
      'Connections.csv': CONNECTIONS,
      'messages.csv': 'FROM,TO,CONTENT\nAna,Yo,Hola\n',
      'Invitations.csv': 'From,To,Sent At\nAna,Yo,\n',
      'Profile.csv': profile,
      'Email Addresses.csv': 'Email Address,Confirmed\nyo@example.org,Yes\n',
      'Endorsement_Received_Info.csv': 'First Name,Last Name\nAna,Gil\n',
      'Jobs/Saved Jobs.csv': 'a\n1\n',
    }
    const expected = {
      'Connections.csv': 'linkedin',
      'messages.csv': '(linkedin-messages)',
      'Invitations.csv': '(linkedin-invitations)',
      'Profile.csv': '(linkedin-profile)',
      'Email Addresses.csv': '(linkedin-profile)',
      'Endorsement_Received_Info.csv': '(linkedin-endorsements)',
      'Jobs/Saved Jobs.csv': '(linkedin-activity)',
    }
    assert.deepEqual(await told(archive), expected)
    const { 'Connections.csv': _, ...partial } = archive
    assert.equal((await told(partial))['messages.csv'], '(linkedin-messages)')
    const inside = Object.fromEntries(Object.entries(archive).map(([path, text]) => [`LinkedIn/${path}`, text]))
    const beside = await told({ ...inside, 'Profile.csv': GOOGLE })
    assert.deepEqual([beside['LinkedIn/Profile.csv'], beside['Profile.csv']], ['(linkedin-profile)', 'google-csv'])
  })

  it('of Google are its vCards and its tables of contacts, whatever language the folders have', async () => {
    const contents = {
      'Takeout/Contactos/Todos los contactos/Todos los contactos.vcf': VCARD,
      'Takeout/Contactos/Amigos/Amigos.csv': GOOGLE,
      'Takeout/YouTube/subscriptions.csv': 'Channel,Name,Email\n1,Canal,a@example.org\n',
      'Takeout/Chrome/Autofill.json': '{"Autofill":[]}',
      'Takeout/Mail/Todo.mbox': 'From a@example.org\n',
    }
    assert.deepEqual(Object.values(await told(contents)), [
      'google-csv',
      'vcard',
      '(google-data)',
      '(google-data)',
      '(mail)',
    ])
  })

  it('are held against the kind that was asked for', async () => {
    const contents = { 'a.vcf': VCARD, 'b.csv': GOOGLE, 'c.csv': 'Date,Name,Amount\n2024-01-01,Paper,3\n' }
    assert.deepEqual(await told(contents, 'google-csv'), {
      'b.csv': 'google-csv',
      'a.vcf': '(not-asked)',
      'c.csv': '(not-asked)',
    })
    assert.deepEqual(await told(contents, 'csv'), { 'c.csv': 'csv', 'b.csv': 'google-csv', 'a.vcf': '(not-asked)' })
  })

  it('are of a kind that is no table only where they begin as such', async () => {
    const contents = {
      'a.vcf': VCARD,
      'b.csv': GOOGLE,
      'c.ldif': 'dn: cn=a\ncn: a\n',
      'd.txt': 'call Ana',
      'e.json': '[]',
    }
    const left = { 'a.vcf': '(not-asked)', 'b.csv': '(not-asked)', 'd.txt': '(unknown)', 'e.json': '(not-asked)' }
    assert.deepEqual(await told(contents, 'ldif'), { ...left, 'c.ldif': 'ldif' })
    const { 'a.vcf': _, ...others } = left
    assert.deepEqual(await told(contents, 'vcard'), { ...others, 'a.vcf': 'vcard', 'c.ldif': '(not-asked)' })
    assert.equal((await told({ 'j.json': '["vcard",[]]' }, 'jscontact'))['j.json'], 'jcard')
  })

  it('may be workbooks, and what looks like one may be none', async () => {
    const person = { '@type': 'Card' as const, version: '1.0' as const, uid: 'u', name: { full: 'Ana' } }
    const workbook = await buffer(writeWorkbook([person]))
    const contents = {
      'ana.xlsx': workbook,
      'letter.docx': await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }),
      'cut.xlsx': workbook.subarray(0, 300),
    }
    assert.deepEqual(await told(contents), {
      'ana.xlsx': 'lazo-csv',
      'letter.docx': '(unknown)',
      'cut.xlsx': '(damaged)',
    })
    assert.equal((await recogniseIncoming(bytesSource(workbook), 'ana.xlsx', 'xlsx')).kind, 'xlsx')
  })

  it('are refused together when a workbook among them is a bomb', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
    const bomb = await zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY a "ha">]><workbook>&a;</workbook>',
    })
    const contents = { 'a.vcf': VCARD, 'b.xlsx': bomb }
    const why = { why: 'workbook-doctype', inside: 'xl/workbook.xml', file: 'things' }
    await assert.rejects(told(contents), { code: 'file-unreadable', facts: why })
  })

  it('that may not be read leave the others to be', async () => {
    const { files, read } = bundleOf({ 'a.vcf': VCARD, 'b.vcf': VCARD, link: '' })
    const special = files.map((file) => (file.path === 'link' ? { ...file, isSpecial: true } : file))
    const bundle: Bundle = {
      files: special,
      read: (file) => {
        if (file.path === 'a.vcf')
          throw new ProductError('file-unreadable', 'Nobody may read this.', { facts: { why: 'file-denied' } })
        return read(file)
      },
    }
    const found = toldOf(await recogniseIncoming(bundle, 'things', 'auto'))
    assert.deepEqual(found, { 'b.vcf': 'vcard', 'a.vcf': '(unreadable)', link: '(special)' })
  })

  it('are each let go of, also where only the beginning was looked at', async () => {
    let open = 0
    const bundle: Bundle = {
      files: [{ path: 'a.dat', size: 2 * HEAD_BYTES }],
      read: async function* () {
        open += 1
        try {
          for (;;) yield Buffer.alloc(HEAD_BYTES)
        } finally {
          open -= 1
        }
      },
    }
    assert.deepEqual(toldOf(await recogniseIncoming(bundle, 'things', 'auto')), { 'a.dat': '(unknown)' })
    assert.equal(open, 0)
  })

  it('without any contacts are refused, and so is a workbook without any', async () => {
    const shape = await recogniseIncoming(bundleOf({ 'a.txt': 'x' }), 'things', 'auto')
    assert.throws(() => requireContacts(shape, 'things'), {
      code: 'file-unreadable',
      message: 'things cannot be read: of its files (1) none holds contacts.',
    })
    const hollow = await recogniseIncoming(bytesSource(await zipOf({})), 'hollow.zip', 'auto')
    assert.throws(() => requireContacts(hollow, 'hollow.zip'), { code: 'file-unreadable' })
  })
})

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readEntries } from './read-entries.ts'
import { kindName, recogniseFile } from './recognise-file.ts'

const FIXTURES = join(import.meta.dirname, '../../../../libs/tables/fixtures')
/** What files are called that a program writes, and the kind they are found to be. */
const KINDS: readonly (readonly [beginning: string, kind: string])[] = [
  ['bigin', 'zoho-csv'],
  ['google', 'google-csv'],
  ['hubspot', 'hubspot-csv'],
  ['linkedin', 'linkedin'],
  ['mailchimp', 'mailchimp-csv'],
  ['outlook', 'outlook-csv'],
  ['salesforce-accounts', 'salesforce-accounts'],
  ['salesforce-contacts', 'salesforce-contacts'],
  ['salesforce-leads', 'salesforce-contacts'],
  ['thunderbird', 'thunderbird-csv'],
  ['zoho', 'zoho-csv'],
  ['monica/account', 'monica'],
]

const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.csv$|account\.(?:json|sql)$/.test(name),
)

describe('every file that a program writes is known without being told', () => {
  for (const [beginning, kind] of KINDS)
    it(`${beginning} as ${kind}`, () => {
      const own = files.filter((name) => name.startsWith(beginning))
      assert.ok(own.length > 0)
      for (const name of own)
        assert.equal(kindName(recogniseFile(readFileSync(join(FIXTURES, name)), 'x', 'auto')), kind)
    })
})

const ICLOUD = `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iCloud Web Address Book 2417B24//EN
N:Robles;Celia;;;
FN:Celia Robles
NICKNAME:Celi
ORG:Hilaturas Robles;Ventas;
TITLE:Comercial
BDAY;X-APPLE-OMIT-YEAR=1604;VALUE=date:1604-02-29
EMAIL;TYPE=INTERNET;TYPE=HOME;TYPE=pref:celia@example.com
item1.TEL:+34 600 555 081
item1.X-ABLabel:_$!<Mobile>!$_
item2.ADR:;;Rúa Nova 5;Ourense;;32003;España
item2.X-ABADR:es
item2.X-ABLabel:Casa de la playa
item3.X-ABDATE;TYPE=pref:2009-07-18
item3.X-ABLabel:_$!<Anniversary>!$_
item4.X-ABRELATEDNAMES:Tomás Robles
item4.X-ABLabel:_$!<Brother>!$_
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/celia-robles
UID:7f3b1c52-7a10-4b4e-9d53-0c1f2d3e4f50
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Familia;;;;
FN:Familia
X-ADDRESSBOOKSERVER-KIND:group
X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:7f3b1c52-7a10-4b4e-9d53-0c1f2d3e4f50
UID:7f3b1c52-7a10-4b4e-9d53-0c1f2d3e4f51
END:VCARD
`

it('an export of iCloud brings labels, days without year, relations and groups', async () => {
  const bytes = Buffer.from(ICLOUD.replaceAll('\n', '\r\n'))
  const shape = recogniseFile(bytes, 'iCloud vCards.vcf', 'auto')
  const chunks = (async function* () {
    yield bytes
  })()
  const entries = await Array.fromAsync(readEntries(chunks, shape, { region: 'ES', newUid: () => 'none' }))
  const [celia, family] = entries.map(({ card }) => card!)
  assert.deepEqual(
    entries.flatMap(({ warnings }) => warnings),
    [],
  )
  assert.equal(celia?.name?.full, 'Celia Robles')
  assert.equal(Object.values(celia?.phones ?? {})[0]?.label, 'Mobile')
  const days = Object.values(celia?.anniversaries ?? {}).map(({ kind, date }) => [kind, date])
  assert.deepEqual(days[0], ['birth', { month: 2, day: 29 }])
  assert.deepEqual(days[1]?.[0], 'wedding')
  assert.deepEqual(Object.keys(celia?.relatedTo ?? {}), ['Tomás Robles'])
  assert.equal(Object.values(celia?.addresses ?? {})[0]?.countryCode, 'ES')
  assert.equal(family?.kind, 'group')
  assert.deepEqual(Object.keys(family?.members ?? {}), ['urn:uuid:7f3b1c52-7a10-4b4e-9d53-0c1f2d3e4f50'])
})

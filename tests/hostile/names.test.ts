import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { bookCalled } from './support/books.ts'
import { importFiles } from './support/import-report.ts'
import { office } from './support/office.ts'
import { vcardOf } from './support/writings.ts'

describe('names that mean something to databases, pages and file systems', () => {
  const names = [
    "Robert'); DROP TABLE lazo.card;--",
    "' OR '1'='1",
    '"; delete from lazo.card where "1"="1',
    '$1 $$ $body$',
    '100%_\\',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}}${7*7}<%= 7 %>',
    '../../etc/passwd',
    'javascript:alert(1)',
    'Lazo: {name} %s %n',
  ]

  test('are kept, found and told as the text they are', async () => {
    const bookId = await bookCalled('Names')
    for (const [i, name] of names.entries()) {
      const card = {
        name: { full: name },
        emails: { e: { address: `${i}' or 1=1--@example.org` } },
        phones: { p: { number: `+3491000010${i % 10}; drop table lazo.card` } },
        organizations: { o: { name } },
        notes: { n: { note: name } },
        keywords: { [name]: true },
      }
      const made = await office.ask('POST', '/cards', { body: { bookIds: [bookId], ...card } })
      assert.equal(made.status, 201, made.text)
      const told = await office.ask('GET', `/cards/${made.json.id}`)
      assert.partialDeepStrictEqual(told.json, card)
      assert.equal(told.headers.get('x-content-type-options'), 'nosniff')
      await assertFound(String(made.json.id), name)
    }
  })

  async function assertFound(id: string, name: string): Promise<void> {
    const filters = [{ keyword: name }, { organization: name }, { all: [{ text: name }, { not: { uid: name } }] }]
    for (const filter of filters) {
      const query = new URLSearchParams({ filter: JSON.stringify(filter) })
      const told = await office.ask('GET', `/cards/summaries?${query}`)
      assert.equal(told.status, 200, told.text)
      assert.ok(
        [...told.json.items!].some((item) => String(item.id) === id),
        `${JSON.stringify(filter)} misses ${name}`,
      )
    }
    const told = await office.ask('GET', `/search?${new URLSearchParams({ q: name, limit: '100' })}`)
    assert.equal(told.status, 200, told.text)
    assert.ok(
      [...told.json.items!].some(({ card }) => String(card!.id) === id),
      `a search misses ${name}`,
    )
  }
})

describe('names that are formulas', () => {
  const formulas = [
    '=HYPERLINK("http://evil.example";"x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    "=cmd|' /C calc'!A0",
    "'=1",
    '＝1+1',
  ]
  const cardOf = (text: string) => ({
    name: { full: text, components: [{ kind: 'given', value: text }] },
    organizations: { o: { name: text } },
    notes: { n: { note: text } },
    'lazo.app:custom': { [text]: text },
  })

  before(async () => {
    const bookIds = [await bookCalled('Formulas')]
    for (const text of formulas) await office.ask('POST', '/cards', { body: { bookIds, ...cardOf(text) } })
  })

  for (const format of ['csv', 'google-csv', 'outlook-csv'])
    test(`reach no table program as such, and come back as they were: ${format}`, async () => {
      const path = office.file(`${format}.csv`, '')
      await office.runAsOwner('export', '--format', format, '--book', 'Formulas', '-o', path)
      const table = readFileSync(path, 'utf8')
      assert.match(table, /'=HYPERLINK/)
      assert.doesNotMatch(table, /(?:^|[\n,])"?[=+\-@\t＝]/)

      const [report] = await importFiles(`Formulas from ${format}`, path)
      assert.equal(report!.new, formulas.length)
      const { out } = await office.runAsOwner('export', '--format', 'jscontact', '--book', `Formulas from ${format}`)
      const names = (JSON.parse(out) as { name: { full: string } }[]).map(({ name }) => name.full.trim())
      assert.deepEqual(names.sort(), formulas.map((text) => text.trim()).sort())
    })
})

describe('names that a terminal obeys', () => {
  const OBEYED = '\u202egnp.exe\u001b[31mred\u001b[2J\u0007\u2066\u0085\u009b31m\u2028end'
  /** All that turns text around, rings, moves the cursor or breaks lines, but the line feed. */
  const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

  before(async () => {
    const path = office.file(
      'terminal.vcf',
      vcardOf(OBEYED, `NOTE:${OBEYED}`, `ORG:${OBEYED}`) + vcardOf('x', 'nonsense \u001b[31m'),
    )
    await importFiles('Terminal', path)
  })

  const commands: Readonly<Record<string, readonly string[]>> = {
    'a search': ['search', 'gnp'],
    'a search in JSON': ['search', 'gnp', '--json'],
    'a book that is not there': ['export', '--format', 'csv', '--book', OBEYED],
    'a file that is not there': ['import', OBEYED, '--book', 'Terminal'],
    'a choice that is none': ['export', '--format', OBEYED],
  }
  for (const [what, args] of Object.entries(commands))
    test(`are written so that it does not: ${what}`, async () => {
      const { out, err } = await office.runAsOwner(...args)
      assert.match(out + err, /gnp\.exe\\u001b\[31mred/)
      assert.doesNotMatch(out + err, CONTROL)
    })

  test('are written so that it does not: the report of an import', async () => {
    const path = office.file('broken.vcf', `BEGIN:VCARD\r\n${OBEYED}\r\nEND:VCARD\r\n`)
    for (const args of [[], ['--json'], ['--dry-run']]) {
      const { out, err } = await office.runAsOwner('import', path, '--book', 'Terminal', ...args)
      assert.match(out + err, /gnp\.exe/)
      assert.doesNotMatch(out + err, CONTROL)
    }
  })
})

describe('columns called like parts of every object', () => {
  test('are columns', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then']
    const table = `Name,Email,${names.join(',')}\nPolluter,p@example.org,${names.map((name) => `in ${name}`).join(',')}\n`
    const [report] = await importFiles('Columns', office.file('columns.csv', table))
    assert.deepEqual([report!.new, report!.notes], [1, []])
    const { out } = await office.runAsOwner('export', '--format', 'jscontact', '--book', 'Columns')
    const [card] = JSON.parse(out) as { 'lazo.app:custom': object }[]
    assert.deepEqual(
      Object.entries(card!['lazo.app:custom']),
      names.map((name) => [name, `in ${name}`]),
    )
  })
})

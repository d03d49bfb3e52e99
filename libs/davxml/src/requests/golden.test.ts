import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readXml } from '../tree/read-xml.ts'
import type { XmlElement } from '../tree/xml-element.ts'
import { readMkcol } from './mkcol.ts'
import { readPropfind } from './property-request.ts'
import { readPropertyUpdate } from './property-update.ts'
import { readReport } from './report.ts'

const folder = join(import.meta.dirname, '../../golden')
const bodies = readdirSync(folder).filter((file) => file.endsWith('.xml'))

const readers: Record<string, (root: XmlElement) => unknown> = {
  mkcol: readMkcol,
  propfind: readPropfind,
  proppatch: readPropertyUpdate,
  report: readReport,
}

test('there are bodies of each verb', () => {
  const verbs = new Set(bodies.map((body) => body.split('-')[0]))
  assert.deepEqual([...verbs].sort(), Object.keys(readers))
})

for (const body of bodies) {
  test(`reads ${body} as the values beside it`, () => {
    const read = readers[body.split('-')[0]!]!
    const expected: unknown = JSON.parse(readFileSync(join(folder, body.replace('.xml', '.json')), 'utf8'))
    assert.deepEqual(read(readXml(readFileSync(join(folder, body)))), expected)
  })
}

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { listFiles, root } from '../../tools/list-files.ts'
import { findUntranslated } from './rules/translations.ts'
import { findUnsaidWords } from './rules/unsaid-words.ts'
import { readFile } from './source/read-tree.ts'

interface Table {
  /** What the module exports it as. */
  readonly name: string
  readonly namespace: string
  readonly table: Readonly<Record<string, { readonly en: unknown; readonly es: unknown }>>
}

const files = listFiles()
const tables = files.filter((file) => /^web\/.*\.words\.ts$/.test(file))
const sources = files.filter((file) => /^web\/.*(?<!\.test|\.words)\.tsx?$/.test(file))

test('every text of the web app is there in both languages', async () => {
  let seen = 0
  for (const { namespace, table } of await loadTables())
    for (const [key, { en, es }] of Object.entries(table)) {
      assert.deepEqual(findUntranslated(en, es, `${namespace}.${key}`), [])
      seen++
    }
  assert.ok(seen >= 50, `saw only ${seen} texts in ${tables.length} tables`)
})

test('every part of the web app has texts of its own', async () => {
  const namespaces = (await loadTables()).map(({ namespace }) => namespace)
  assert.deepEqual(namespaces, [...new Set(namespaces)])
})

test('no text of the web app is left over', async () => {
  const texts = sources.map(readFile)
  assert.ok(texts.length >= 50, `saw only ${texts.length} modules`)
  for (const words of await loadTables()) assert.deepEqual(findUnsaidWords(words, texts), [])
})

test('a text that nobody says is found', () => {
  const words = { name: 'peopleWords', namespace: 'people', table: { title: { en: 'People', es: 'Personas' } } }
  assert.deepEqual(findUnsaidWords(words, ["say('title')"]), [])
  assert.deepEqual(findUnsaidWords(words, ["say('titles')"]), ['people.title is said nowhere'])
  const kinds = { name: 'booksWords', namespace: 'books', table: { 'kind-label': { en: 'label', es: 'etiqueta' } } }
  assert.deepEqual(findUnsaidWords(kinds, ['say(`kind-${kind}`)']), [])
  assert.deepEqual(findUnsaidWords(kinds, ['Object.keys(booksWords.table)']), [])
})

async function loadTables(): Promise<Table[]> {
  const loaded = await Promise.all(tables.map((file) => import(pathToFileURL(join(root, file)).href)))
  const named = loaded.flatMap((exported) => Object.entries(exported as Record<string, Table>))
  return named.flatMap(([name, table]) => (isTable(table) ? [{ ...table, name }] : []))
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'namespace' in value && 'table' in value
}

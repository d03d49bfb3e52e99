import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { listFiles, root } from '../../tools/list-files.ts'
import { findUntranslated } from './rules/translations.ts'

type Exports = Record<string, unknown>

const files = listFiles()
const pairs = files.filter((file) => file.endsWith('/words/english.table.ts'))
const tables = files.filter((file) => /(?:^|[-/])words\.table\.ts$/.test(file))

test('every text of a pair of tables is there in English and in Spanish', async () => {
  assert.ok(pairs.length >= 1, 'saw no pair of tables')
  for (const file of pairs) {
    const { english } = await load(file)
    const { spanish } = await load(file.replace('english', 'spanish'))
    assert.ok(Object.keys(english as object).length >= 10, `${file} holds next to nothing`)
    assert.deepEqual(findUntranslated(english, spanish, file), [])
  }
})

test('every text of a table with both languages is there in both', async () => {
  let seen = 0
  for (const file of tables) {
    const groups = Object.values(await load(file)).filter(isObject)
    for (const [key, { en, es }] of groups.flatMap((group) => Object.entries(group).filter(isBilingual))) {
      assert.deepEqual(findUntranslated(en, es, `${file} ${key}`), [])
      seen++
    }
  }
  assert.ok(seen >= 20, `saw only ${seen} texts in ${tables.length} tables`)
})

test('a thing has one word in Spanish, in pages, errors, commands and the manual (docs/words.md)', () => {
  const others = /\bfichas?\b|\bretir(?:a|an|ar|ad[oa])s?\b/i
  const texts = files.filter((file) =>
    /(?:words|spanish)\.table\.ts$|\.words\.ts$|^docs\/(?:manual|guide)\/.*\.md$/.test(file),
  )
  assert.ok(texts.length >= 15, `saw only ${texts.length} files`)
  // In the command and in remarks a libro is a workbook.
  const books = /\blibros?\b(?! de Excel)/i
  for (const file of texts)
    for (const [at, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
      assert.doesNotMatch(line, others, `${file}:${at + 1} says contacto, revocar or quitar in another word`)
      if (/^(?:web|docs\/guide)\//.test(file))
        assert.doesNotMatch(line, books, `${file}:${at + 1} says libreta in another word`)
    }
})

test('a text in one language only, an empty one, one left over and one with other facts are found', () => {
  const both = { a: { b: 'card' }, c: (name: string) => name }
  assert.deepEqual(findUntranslated(both, { a: { b: 'ficha' }, c: (name: string) => name }), [])
  assert.equal(findUntranslated({ a: 'card' }, {}).length, 1)
  assert.equal(findUntranslated({ a: 'card' }, { a: ' ' }).length, 1)
  assert.equal(findUntranslated({ a: 'there is no such card' }, { a: 'there is no such card' }).length, 1)
  assert.equal(findUntranslated({ a: 'no {name}' }, { a: 'ningún {nombre}' }).length, 1)
  assert.equal(findUntranslated({ a: (one: string) => one }, { a: () => '' }).length, 1)
  assert.deepEqual(findUntranslated({ a: 'CardDAV' }, { a: 'CardDAV' }), [])
})

async function load(file: string): Promise<Exports> {
  return (await import(pathToFileURL(join(root, file)).href)) as Exports
}

function isObject(value: unknown): value is Exports {
  return typeof value === 'object' && value !== null
}

function isBilingual(entry: [string, unknown]): entry is [string, Exports] {
  return isObject(entry[1]) && ('en' in entry[1] || 'es' in entry[1])
}

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chapters, manuals } from '../../../server/protocols/web/guide/guides.table.ts'
import { root } from '../../../tools/list-files.ts'
import { chapters as listedChapters, manuals as listedManuals } from '../../../web/features/guide/chapters.table.ts'
import { FLOW_LANGUAGES } from '../house.ts'
import { firstPictures, pictures } from './pictures.table.ts'
import { takePictures } from './take-pictures.ts'

const DOCS = join(root, 'docs')
const MOST_BYTES = 150 * 1024
const names = [...firstPictures, ...pictures].map(({ name }) => name)

/** One of each way to a picture: an empty app, a full list, a card on a phone, a file that was dropped. */
const TRIED = ['first', 'people', 'card-phone', 'import-preview']

test('pictures can still be taken, and are small', async () => {
  const taken: string[] = []
  for await (const { name, bytes } of takePictures('es', TRIED)) {
    assert.equal(bytes.toString('latin1', 8, 12), 'WEBP')
    assert.ok(bytes.length > 5_000 && bytes.length <= MOST_BYTES, `${name} has ${bytes.length} bytes`)
    taken.push(name)
  }
  assert.deepEqual(taken, TRIED)
})

test('every picture is kept in both languages, and no other', () => {
  for (const language of FLOW_LANGUAGES) {
    const folder = join(DOCS, 'pictures', language)
    const kept = readdirSync(folder)
    assert.deepEqual(kept.toSorted(), names.map((name) => `${name}.webp`).toSorted())
    for (const name of kept) assert.ok(statSync(join(folder, name)).size <= MOST_BYTES, `${language}/${name}`)
  }
})

test('every picture is shown by the guide or the README', () => {
  const texts = [
    join(root, 'README.md'),
    ...Object.values(chapters).flatMap(({ en, es }) => [join(DOCS, en), join(DOCS, es)]),
  ]
  const shown = texts.map((path) => readFileSync(path, 'utf8')).join('\n')
  const unseen = names.filter((name) => !shown.includes(`pictures/en/${name}.webp`))
  assert.deepEqual(unseen, [])
})

test('the app names every chapter and manual as the guide does', () => {
  assert.deepEqual(
    listedChapters.map(({ name }) => name),
    Object.keys(chapters),
  )
  assert.deepEqual(
    listedManuals.map(({ name }) => name),
    Object.keys(manuals),
  )
  for (const { name, title } of listedChapters)
    for (const language of FLOW_LANGUAGES) {
      const text = readFileSync(join(DOCS, chapters[name as keyof typeof chapters][language]), 'utf8')
      assert.equal(title[language], text.slice(2, text.indexOf('\n')))
    }
})

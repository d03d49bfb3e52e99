import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { GUIDE_LANGUAGES } from './follow-link.ts'
import { DOCUMENTS } from './guide-pages.ts'
import { chapters, guides, manuals } from './guides.table.ts'

const LINK = /(?:href|src)="(\/guide[^"#]*)(?:#([^"]+))?"/g

describe('the guide', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const read = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })

  it('lists every chapter and manual, in the language of the browser or the one that is asked for', async () => {
    for (const language of GUIDE_LANGUAGES) {
      const list = await read('/guide', { 'accept-language': language })
      assert.match(list.payload, new RegExp(`<html lang="${language}">`))
      for (const name of Object.keys(guides))
        assert.ok(list.payload.includes(`href="/guide/${name}?language=${language}"`), name)
    }
    assert.match((await read('/guide?language=es', { 'accept-language': 'en' })).payload, /<html lang="es">/)
    assert.match((await read('/guide/devices?language=es', { 'accept-language': 'en' })).payload, /<html lang="es">/)
    assert.match((await read('/guide?language=eo', { 'accept-language': 'en' })).payload, /<html lang="en">/)
  })

  it('shows every text in both languages, with links and pictures that lead somewhere', async () => {
    for (const name of Object.keys(guides))
      for (const language of GUIDE_LANGUAGES) {
        const guide = await read(`/guide/${name}?language=${language}`)
        assert.equal(guide.statusCode, 200)
        assert.match(guide.payload, new RegExp(`<html lang="${language}">[\\s\\S]*<h2 id=`), name)
        assert.doesNotMatch(
          guide.payload,
          /!\[|\]\(|<img(?![^>]*alt="[^"])/,
          `${name} in ${language} shows its Markdown`,
        )
        for (const [, path = '', anchor] of guide.payload.matchAll(LINK)) {
          const target = await read(path)
          assert.equal(target.statusCode, 200, `${name} in ${language} leads to ${path}`)
          if (anchor !== undefined) assert.ok(target.payload.includes(`id="${anchor}"`), `${path}#${anchor}`)
        }
      }
  })

  it('leads from each chapter to the next', async () => {
    const names = Object.keys(chapters)
    for (const [at, name] of names.entries()) {
      const { payload } = await read(`/guide/${name}?language=en`)
      assert.equal(payload.includes(`/guide/${names[at + 1]}?language=en`), at + 1 < names.length, name)
    }
    assert.doesNotMatch((await read('/guide/devices?language=en')).payload, /Next:/)
  })

  it('has every file of the guide and the manual among its texts', () => {
    const files = ['guide/en', 'guide/es', 'manual'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, DOCUMENTS)).map((file) => `${folder}/${file}`),
    )
    const shown = Object.values({ ...chapters, ...manuals }).flatMap(({ en, es }) => [en, es])
    assert.deepEqual(files.toSorted(), shown.toSorted())
  })

  it('gives browsers a picture once', async () => {
    const picture = await read('/guide/pictures/en/people.webp')
    assert.equal(picture.headers['content-type'], 'image/webp')
    assert.equal(picture.rawPayload.toString('latin1', 8, 12), 'WEBP')
    const again = await read('/guide/pictures/en/people.webp', { 'if-none-match': String(picture.headers.etag) })
    assert.equal(again.statusCode, 304)
  })

  it('has nothing under names that are not its own, nor under paths that climb out of its folders', async () => {
    for (const url of [
      '/guide/toString',
      '/guide/README.md',
      '/guide/..%2f..%2fpackage.json',
      '/guide/pictures/en/nothing.webp',
      '/guide/pictures/__proto__/people.webp',
      '/guide/pictures/en/..%2fes%2fpeople.webp',
      '/guide/pictures/..%2f..%2f/package.json',
      '/guide/pictures/en/%00.webp',
    ])
      assert.equal((await read(url)).statusCode, 404, url)
  })
})

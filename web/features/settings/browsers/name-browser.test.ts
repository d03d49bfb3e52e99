import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameBrowser } from './name-browser.ts'

const KIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test('knows a browser by what only it says of itself', () => {
  const named = (client: string) => Object.values(nameBrowser(client)).join(' on ')
  assert.equal(
    named(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${KIT} Chrome/140.0 Safari/537.36 Edg/140.0`),
    'Edge on Windows',
  )
  assert.equal(
    named(`Mozilla/5.0 (Linux; Android 14; Pixel 8) ${KIT} Chrome/140.0 Mobile Safari/537.36`),
    'Chrome on Android',
  )
  assert.equal(
    named(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    ),
    'Safari on iPhone',
  )
  assert.equal(named('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'), 'Firefox on Linux')
})

test('says of a program it does not know that it does not', () => {
  assert.deepEqual(nameBrowser('curl/8.5.0'), { browser: null, system: null })
})

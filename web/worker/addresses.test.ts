import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAppPage, isBuiltFile, isFromHere, keepsPhoto } from './addresses.ts'

test('knows the pages of the app from those of the server', () => {
  for (const path of ['/', '/people', '/people/01a2', '/password-less', '/private', '/share'])
    assert.ok(isAppPage(path), path)
  for (const path of ['/connect', '/connect/devices', '/p/ana', '/leave/x', '/api/docs', '/dav/']) {
    assert.ok(!isAppPage(path), path)
  }
})

test('keeps photos, and nothing else of what the API answers', () => {
  assert.ok(keepsPhoto('/api/v1/photos/ab12'))
  assert.ok(!keepsPhoto('/api/v1/cards/1/photo'))
  assert.ok(!keepsPhoto('/api/v1/me'))
})

test('knows the files of a build, of this version as of others', () => {
  assert.ok(isBuiltFile('/assets/card-page-x1.js'))
  assert.ok(!isBuiltFile('/sw.js'))
})

test('takes what apps of the device share, which come from no page, and nothing from sites that say who they are', () => {
  assert.ok(isFromHere('', 'https://lazo.example'))
  assert.ok(isFromHere('https://lazo.example/people', 'https://lazo.example'))
  assert.ok(!isFromHere('https://other.example/', 'https://lazo.example'))
  assert.ok(!isFromHere('https://lazo.example.other.example/', 'https://lazo.example'))
  assert.ok(!isFromHere('android-app:', 'https://lazo.example'))
  assert.ok(!isFromHere('http://lazo.example/', 'https://lazo.example'))
  assert.ok(!isFromHere('https://user@lazo.example.other.example/', 'https://lazo.example'))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { BuiltFile } from './build-web.ts'
import { weighFirstView } from './first-view.ts'
import { findOutside } from './outside.ts'
import { findUnstyled } from './unstyled.ts'

const file = (name: string, part: Partial<BuiltFile> = {}): BuiltFile => ({
  name,
  text: name.repeat(50),
  imports: [],
  facade: null,
  modules: new Map(),
  ...part,
})

test('weighs the entry and the first page with what they import, once each, and nothing that is loaded later', () => {
  const view = weighFirstView([
    file('main.js', { facade: 'web/index.html', imports: ['kit.js'], modules: new Map([['web/app/main.tsx', 'x']]) }),
    file('people.js', { facade: 'web/features/people/people-page.tsx', imports: ['kit.js', 'main.js'] }),
    file('kit.js', { modules: new Map([['node_modules/kit/kit.js', 'function kit() { return 7 }']]) }),
    file('later.js'),
  ])
  assert.deepEqual(view.files.toSorted(), ['kit.js', 'main.js', 'people.js'])
  const each = ['kit.js', 'main.js', 'people.js'].map((name) => gzipSync(name.repeat(50)).byteLength)
  assert.equal(
    view.bytes,
    each.reduce((sum, bytes) => sum + bytes),
  )
  assert.equal(view.largest[0]?.module, 'node_modules/kit/kit.js')
})

test('does not weigh a build without its first page', () => {
  assert.throws(() => weighFirstView([file('main.js', { facade: 'web/index.html' })]), /no web\/features\/people/)
})

test('finds scripts in the page, and addresses that nobody has explained', () => {
  const page =
    '<body onload="go()"><script src="/a.js"></script><script>go()</script><img src="//cdn.example.org/a.png">'
  assert.deepEqual(findOutside([file('index.html', { text: page })]), [
    'index.html has a script of its own',
    'index.html has a script in onload',
    'index.html loads //cdn.example.org/a.png',
  ])
  const script = 'open("https://wa.me/34600");fetch("https://cdn.example.org/x")'
  assert.deepEqual(findOutside([file('a.js', { text: script })]), [
    'a.js has the address https://cdn.example.org, which known-addresses.table.ts does not explain',
  ])
})

test('finds parts of the kit whose styles the build does not have', () => {
  const kit = new Map([
    ['Button.css', '.m_77c9d27d { color: red } .m_80f1301b:hover { color: blue }'],
    ['Badge.css', '.m_347db0ec { color: red }'],
  ])
  const script = file('a.js', { text: 'inner:"m_80f1301b",root:"m_77c9d27d"' })
  assert.deepEqual(findUnstyled([script, file('a.css', { text: '.m_77c9d27d{color:red}' })], kit), [
    'web/app/mantine.css lacks Button.css, whose part of the kit is used',
  ])
  const styles = file('a.css', { text: '.m_77c9d27d{color:red}.m_80f1301b:hover{color:#00f}' })
  assert.deepEqual(findUnstyled([script, styles], kit), [])
})

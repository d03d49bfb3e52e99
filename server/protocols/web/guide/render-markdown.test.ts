import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderMarkdown } from './render-markdown.ts'

const bodyOf = (markdown: string) =>
  renderMarkdown(`# T\n\n${markdown}`, (target) => (target === 'no.md' ? null : target)).body.text.trim()

test('the first heading is the title, and others have anchors', () => {
  const { title, body } = renderMarkdown('# The title\n\n## Qué pasa, ¿eh?\n### `x` here\n', () => null)
  assert.equal(title, 'The title')
  assert.equal(body.text.trim(), '<h2 id="qué-pasa-eh">Qué pasa, ¿eh?</h2>\n<h3 id="x-here"><code>x</code> here</h3>')
})

test('lines of a paragraph are one, and nothing of a text is taken for HTML', () => {
  assert.equal(bodyOf('one <b>\ntwo **b** `<c>`'), '<p>one &lt;b&gt; two <strong>b</strong> <code>&lt;c&gt;</code></p>')
})

test('links lead where they are followed, and are words alone where they lead nowhere', () => {
  assert.equal(bodyOf('[a b](x.md#y) and [c](no.md)'), '<p><a href="x.md#y">a b</a> and c</p>')
})

test('lists keep the lines that go on, and code keeps everything', () => {
  assert.equal(bodyOf('- a\n  b\n- c'), '<ul><li>a b</li>\n<li>c</li>\n</ul>')
  assert.equal(bodyOf('1. a\n2. b'), '<ol><li>a</li>\n<li>b</li>\n</ol>')
  assert.equal(
    bodyOf('```sh\n# no heading\n\n- no item <\n```'),
    '<pre tabindex="0"># no heading\n\n- no item &lt;</pre>',
  )
})

test('tables name their columns and rows', () => {
  assert.match(
    bodyOf('| a | b |\n|---|---|\n| c | d |'),
    /<th scope="col">a<\/th>[\s\S]*<th scope="row">c<\/th><td>d<\/td>/,
  )
})

test('a picture in a line of its own is shown with its words, and left out where it leads nowhere', () => {
  assert.equal(bodyOf('![The list](a.webp)'), '<figure><img src="a.webp" alt="The list"></figure>')
  assert.equal(bodyOf('![The list](no.md)'), '')
})

test('the first sentence is given apart, with its links as words', () => {
  const { lead } = renderMarkdown('# T\n\nOne [a.b](x.md) and\n**two**. Three.\n', (target) => target)
  assert.equal(lead.text, 'One a.b and <strong>two</strong>.')
  assert.equal(renderMarkdown('# T\n\n- a', () => null).lead.text, '')
})

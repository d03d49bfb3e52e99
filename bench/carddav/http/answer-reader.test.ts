import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AnswerReader } from './answer-reader.ts'

const SIZED = 'HTTP/1.1 207 Multi-Status\r\nContent-Length: 5\r\nETag: "a:b"\r\n\r\nhello'
const CHUNKED =
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;note\r\nlo\r\n0\r\nTrailer: x\r\n\r\n'

for (const text of [SIZED, CHUNKED])
  test(`reads an answer of ${text.slice(9, 12)} wherever it is cut, and the next after it`, () => {
    const reader = new AnswerReader()
    for (let cut = 0; cut < text.length; cut++) {
      const answers = [text.slice(0, cut), text.slice(cut)].flatMap((piece) => reader.push(Buffer.from(piece)) ?? [])
      assert.deepEqual(
        answers.map((answer) => answer.body.toString()),
        ['hello'],
      )
    }
    assert.equal(Array.from(text).flatMap((byte) => reader.push(Buffer.from(byte)) ?? []).length, 1)
  })

test('gives status and headers', () => {
  const answer = new AnswerReader().push(Buffer.from(SIZED))
  assert.equal(answer?.status, 207)
  assert.equal(answer.headers.get('etag'), '"a:b"')
})

test('wants no body after 204, and none of a length of zero', () => {
  assert.equal(new AnswerReader().push(Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'))?.status, 204)
  assert.equal(new AnswerReader().push(Buffer.from('HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n'))?.status, 201)
})

test('ends an answer without a length when the server hangs up, and no other', () => {
  const reader = new AnswerReader()
  assert.equal(reader.push(Buffer.from('HTTP/1.0 200 OK\r\n\r\nhel')), null)
  assert.equal(reader.push(Buffer.from('lo')), null)
  assert.equal(reader.close()?.body.toString(), 'hello')
  const cut = new AnswerReader()
  assert.equal(cut.push(Buffer.from(SIZED.slice(0, -1))), null)
  assert.equal(cut.close(), null)
})

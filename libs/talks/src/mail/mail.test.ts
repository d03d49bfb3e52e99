import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inShort, readExport } from '../testing/read-export.ts'

const mbox = `From 1234@xxx Mon Jan 15 10:22:33 +0000 2024
Date: Mon, 15 Jan 2024 11:22:33 +0100
From: =?UTF-8?Q?Luc=C3=ADa_Sanz?= <lucia@example.org>
To: Ana <ana@example.org>,
 "Paz, Leo" <leo@example.org>
Subject: =?utf-8?B?wr9Db21lbW9zPw==?=
Message-ID: <m2@example.org>
In-Reply-To: <m1@example.org>
Content-Type: text/plain

From here on nobody reads: From: eve@example.org
>From a quote

From 1235@xxx Mon Jan 15 10:23:33 +0000 2024
Date: Mon, 15 Jan 2024 10:23:33 +0000
From: news@example.org
To: ana@example.org
List-Unsubscribe: <https://example.org/x>

Buy.

From 1236@xxx Mon Jan 15 10:23:33 +0000 2024
Date: whenever
From: eva@example.org
To: ana@example.org

x

From 1237@xxx Mon Jan 15 10:23:33 +0000 2024
Date: Mon, 15 Jan 2024 10:23:33 +0000
From: eva@example.org
To: ${Array.from({ length: 11 }, (_, i) => `p${i}@example.org`).join(', ')}

x
`

test('reads the headers of an mbox: names, threads and the subject, and nothing of what the mails say', async () => {
  const { kinds, told, left } = await readExport({ 'mail.mbox': mbox })
  assert.deepEqual(kinds, ['mbox'])
  assert.deepEqual(told.map(inShort), ['2024-01-15T10:22:33 email Lucía Sanz → Ana, Paz, Leo'])
  assert.deepEqual([told[0]!.text, told[0]!.threadId], ['¿Comemos?', 'm1@example.org'])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['automatic', 'no-date', 'too-many'],
  )
})

test('reads a mail by itself, and stops where its headers end', async () => {
  const eml =
    'Received: from x\r\nFrom: eva@example.org\r\nTo: ana@example.org\r\nDate: Mon, 15 Jan 2024 10:22:33 +0000\r\n\r\nDate: other'
  const { kinds, told } = await readExport({ 'a.eml': eml })
  assert.deepEqual(
    [kinds, told.map(inShort)],
    [['eml'], ['2024-01-15T10:22:33 email eva@example.org → ana@example.org']],
  )
})

test('leaves a mail whose headers do not end', async () => {
  const eml = `From: eva@example.org\nDate: Mon, 15 Jan 2024 10:22:33 +0000\n${'X-A: b\n'.repeat(60_000)}`
  const { left } = await readExport({ 'a.eml': eml }, { size: 65_536 })
  assert.deepEqual(
    left.map(({ left }) => left),
    ['too-large'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inShort, readExport } from '../testing/read-export.ts'

test('reads a chat of Android in Spanish: twelve hours, lines that go on, what the program says itself', async () => {
  const { kinds, told, left } = await readExport(
    {
      'Chat de WhatsApp con Eva Sanz.txt': `31/12/23, 9:41\u202Fp.\u00A0m. - Los mensajes y las llamadas están cifrados de extremo a extremo.
31/12/23, 9:42\u202Fp.\u00A0m. - Eva Sanz: Feliz año
con todos: los tuyos
1/1/24, 10:02\u202Fa.\u00A0m. - Ana: <Multimedia omitido>
1/1/24, 10:03\u202Fa.\u00A0m. - Ana: ¿Nos vemos?
`,
    },
    { zone: 'Europe/Madrid' },
  )
  assert.deepEqual(kinds, ['whatsapp'])
  assert.deepEqual(told.map(inShort), [
    '2023-12-31T20:42 message Eva Sanz → I',
    '2024-01-01T09:02 message I → Eva Sanz',
    '2024-01-01T09:03 message I → Eva Sanz',
  ])
  assert.deepEqual([told[0]!.text, told[2]!.expectsReply], ['Feliz año\ncon todos: los tuyos', true])
  assert.deepEqual(left, [{ line: 1, left: 'system' }])
})

test('reads a chat of iOS in English: brackets, seconds, marks of direction, calls', async () => {
  const { told, left } = await readExport({
    'WhatsApp Chat - Eva Sanz.zip/_chat.txt': `\u200E[12/31/23, 9:41:05\u202FPM] Eva Sanz: \u200EMessages and calls are end-to-end encrypted.
[12/31/23, 9:41:06\u202FPM] Eva Sanz: Happy new year
\u200E[1/1/24, 10:02:00\u202FAM] Ana: \u200EVoice call, \u200E5 min
\u200E[1/1/24, 10:03:00\u202FAM] Eva Sanz: \u200EMissed video call, \u200ETap to call back
`,
  })
  assert.deepEqual(told.map(inShort), [
    '2023-12-31T21:41:06 message Eva Sanz → I',
    '2024-01-01T10:02 call I ↔ Eva Sanz',
    '2024-01-01T10:03 video-call Eva Sanz → I',
  ])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['system'],
  )
})

test('without a telling name of the file leaves it open whose chat it is', async () => {
  const { told } = await readExport({
    '_chat.txt': '[31/12/2023, 21:41:05] Eva: Hola\n[31/12/2023, 21:42:05] Ana: Hola\n',
  })
  assert.deepEqual(
    told.map(({ owner }) => owner),
    [null, null],
  )
  assert.deepEqual(told.map(inShort), [
    '2023-12-31T21:41:05 message Eva → Ana',
    '2023-12-31T21:42:05 message Ana → Eva',
  ])
})

test('knows somebody who was not saved by the number', async () => {
  const { told } = await readExport({
    'WhatsApp Chat with +34 600 00 00 05.txt': '31/12/23, 21:41 - +34 600 00 00 05: Hi\n31/12/23, 21:42 - Ana: Hi\n',
  })
  assert.deepEqual(told.map(inShort), [
    '2023-12-31T21:41 message +34 600 00 00 05 → I',
    '2023-12-31T21:42 message I → +34 600 00 00 05',
  ])
})

test('leaves what is said in a group: it turns to nobody', async () => {
  const { told, left } = await readExport({
    'WhatsApp Chat with Familia.txt':
      '31/12/23, 21:41 - Eva: Hi\n31/12/23, 21:42 - Ana: Hi\n31/12/23, 21:43 - Leo: Hi\n',
  })
  assert.deepEqual([told, left.map(({ left }) => left)], [[], ['group', 'group', 'group']])
})

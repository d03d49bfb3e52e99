import assert from 'node:assert/strict'
import { type FileRead, knowSelf, readTalks, recogniseTalks, turnTalk } from '@lazo/talks'
import type { FuzzTarget } from './harness/target.ts'

const linkedin = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Eva,https://www.linkedin.com/in/eva,"Ana, Leo","https://www.linkedin.com/in/ana,https://www.linkedin.com/in/leo",2024-01-15 10:22:33 UTC,,"Hola
¿qué tal?",INBOX
`
const chat = `31/12/23, 9:41\u202Fp.\u00A0m. - Los mensajes están cifrados.
31/12/23, 9:42\u202Fp.\u00A0m. - Eva: Hola
y más
1/1/24, 10:02\u202Fa.\u00A0m. - Ana: <Multimedia omitido>
`
const ios = '[12/31/23, 9:41:05\u202FPM] Eva: \u200EVoice call, \u200E5 min\n[12/31/23, 9:42:05\u202FPM] Ana: Hi\n'
const mbox = `From a@b Mon Jan 15 10:22:33 2024
Date: Mon, 15 Jan 2024 11:22:33 +0100
From: =?UTF-8?Q?Luc=C3=ADa?= <lucia@example.org>
To: Ana <ana@example.org>,
 "Paz, Leo" <leo@example.org>, Todos: x@example.org, y@example.org;
References: <m1@example.org> <m2@example.org>

Hola
`
const calls = `<?xml version='1.0'?><calls count="1"><call number="+34600000005" duration="95" date="1705314153000" type="2" contact_name="Eva &#55357;&#56832;" /></calls>`
const meta = `{"participants":[{"name":"Luc\\u00c3\\u00ada"},{"name":"Ana"}],"messages":[{"sender_name":"Ana","timestamp_ms":1705314153000,"content":"a"}]}`
const telegram = `{"about":"","personal_information":{"user_id":7},"contacts":{"list":[{"user_id":8,"phone_number":"0034600000005"}]},"chats":{"about":"","list":[{"name":"Eva","type":"personal_chat","id":8,"messages":[{"type":"message","date_unixtime":"1705314153","from_id":"user8","text":["a",{"text":"b"}]}]}]}}`
const posts = `window.YTD.tweets.part0 = [{"tweet":{"created_at":"Mon Jan 15 10:22:33 +0000 2024","full_text":"@eva a","in_reply_to_screen_name":"eva","entities":{"user_mentions":[{"name":"Eva","screen_name":"eva","id_str":"8"}]}}}]`

/** Reads any bytes as an export of talks: what comes does not depend on the pieces, lies in its limits, and is never thrown. */
export const target: FuzzTarget = {
  name: 'talks',
  seeds: [linkedin, chat, ios, mbox, calls, meta, telegram, posts],
  tokens: [
    '\n',
    '\r\n\r\n',
    '\0',
    '\uFEFF',
    '\u200E',
    '","',
    '""',
    '{"',
    '[[[[',
    ']}',
    '\\u00c3',
    ' - ',
    '] ',
    ': ',
    'From ',
    'To: ',
    '=?utf-8?b?',
    '<call ',
    '&#0;',
    '"__proto__":',
    '1705314153000',
    '31/12/23, 9:41 p. m.',
    'window.YTD.',
  ],
  async run(input) {
    for (const path of ['a.csv', 'WhatsApp Chat with Eva.txt', 'a.eml']) {
      const shape = recogniseTalks(input, path)
      if (!shape) continue
      const read = async (size: number): Promise<FileRead[]> =>
        Array.fromAsync(readTalks([{ path, shape, read: () => inPieces(input, size) }], 'Europe/Madrid'))
      const found = await read(65_536)
      assert.deepEqual(await read(3), found)
      const isSelf = knowSelf([{ name: 'Ana', mail: null, phone: null, profile: null }], 'ES')
      for (const one of found) {
        assert.ok(one.line >= 1)
        if ('left' in one) continue
        assert.ok(Number.isFinite(one.at))
        assert.ok((one.text?.length ?? 0) <= 4_000 && one.to.every(({ name }) => (name?.length ?? 0) <= 200))
        const talk = turnTalk(one, isSelf)
        assert.ok(typeof talk === 'string' || talk.withWhom.length > 0)
      }
    }
  },
}

async function* inPieces(input: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size)
}

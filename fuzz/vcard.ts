import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCard } from '@lazo/jscontact'
import { cardToVcard, jcardToRaw, type RawCard, rawToJcard, readVcards, vcardToCard } from '@lazo/vcard'
import type { FuzzTarget } from './harness/target.ts'

const lines = [
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:García López;Ana;;;',
    'FN:Ana García López',
    'item1.TEL;type=CELL;type=pref:+34 600',
    'item1.X-ABLabel:_$!<Mobile>!$_',
    'item2.ADR;type=HOME:;;Calle Mayor 1\\nPiso 2;Madrid;;28001;España',
    'item2.X-ABADR:es',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg==',
    'END:VCARD',
  ],
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'LANGUAGE:en',
    'N;ALTID=1;JSCOMPS=";1;0":Doe;Jane;;;;;',
    'N;ALTID=1;PHONETIC=ipa:do;dʒeɪn;;;;;',
    'TITLE;PROP-ID=k1;ALTID=2:Boss',
    'TITLE;PROP-ID=k1;ALTID=2;LANGUAGE=fr:Patron',
    'g.ORG;SORT-AS="a","b,c":A;B',
    'g.ROLE:Lead',
    'ADR;GEO="geo:1,2";LABEL="a^nb":;;5 Oak;Reston;;;;;;;5;Oak;;;;;;',
    'JSPROP;JSPTR="example.com:x":{"a":[1]}',
    'END:VCARD',
  ],
  [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:N=FA=F1ez;Bego=',
    '=F1a;;;',
    'AGENT:',
    'BEGIN:VCARD',
    'TEL;HOME:1',
    'END:VCARD',
    'END:VCARD',
  ],
  [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'FN:list',
    'BEGIN:VCARD',
    'A.B.TEL;CELL;PREF:1',
    'SOUND;X-IRMC-N:a;b;c;;',
    'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ana;0;Vecina;;;',
    'END:VCARD',
    'PHOTO;BASE64;JPEG:',
    '  /9j/',
    '',
    'ADR;HOME:;;one\\',
    'two;three',
    'END:VCARD',
  ],
].map((seed) => `${seed.join('\r\n')}\r\n`)

/** One card of vCard 2.1 for each program that wrote it, with its code page and line ends. */
const wild = join(import.meta.dirname, '../libs/vcard/golden/wild')
const dialects = readdirSync(wild)
  .filter((file) => file.endsWith('.vcf'))
  .map((file) => Uint8Array.from(readFileSync(join(wild, file))))

const tokens = [
  'BEGIN:VCARD',
  'END:VCARD',
  'AGENT:',
  'VERSION:',
  ';',
  ':',
  '"',
  '\\',
  '^n',
  '=\r\n',
  '\r\n ',
  '\r',
  '\0',
  'item1.',
  ';LANGUAGE=fr',
  ';ALTID=1',
  ';PROP-ID=k1',
  ';PHONETIC=',
  ';JSCOMPS=";1;0"',
  'JSPROP;JSPTR=name:',
  ';ENCODING=QUOTED-PRINTABLE',
  ';ENCODING=b',
  ';VALUE=',
  'N:',
  'X-ABLabel:',
  'GEO:1;2',
  'TZ:-05:00',
  '\xe9',
  ';CHARSET=Shift_JIS',
  ';CHARSET=ISO-2022-JP',
  ';CHARSET=windows-1251',
  ';QUOTED-PRINTABLE',
  ';BASE64:',
  '\x1b$B',
  '=C3',
  '=0D=0A',
  '\r\r\n',
  '\\\r\n',
  'X-LOTUS-CHARSET:big5',
  'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;',
  'SOUND;X-IRMC-N:;',
]

/** The whole way of a vCard file: bytes to cards, JSContact and jCard, and back to text of both versions. */
export const target: FuzzTarget = {
  name: 'vcard',
  seeds: [...lines, ...dialects],
  tokens,
  run(input) {
    for (const { raw, problems } of readVcards(input)) {
      if (raw) checkWays(raw)
      else if (!problems.length) throw new Error('a card was lost without a word')
    }
  },
}

function checkWays(raw: RawCard): void {
  const { card } = vcardToCard(raw)
  const [problem] = checkCard(card)
  if (problem) throw new Error(`The card is not valid: ${problem.message}`)
  jcardToRaw(JSON.parse(JSON.stringify(rawToJcard(raw))))
  for (const version of ['3.0', '4.0'] as const) {
    const back = readVcards(new TextEncoder().encode(cardToVcard(card, { version })))
    if (back.length !== 1 || !back[0]!.raw) throw new Error(`What was written is not one card of version ${version}`)
    if (back[0]!.problems.length) throw new Error(`What was written is wrong: ${back[0]!.problems[0]!.remark.code}`)
  }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codePageOr1252, openCodePage } from './code-page.ts'
import { guessCodePage } from './guess-code-page.ts'

/** Names, places and notes as they stand in files, in the bytes of each page. */
const samples: readonly (readonly [page: string, text: string, hex: string])[] = [
  ['windows-1252', 'Begoña Ibáñez', '4265676ff161204962e1f1657a'],
  ['windows-1252', 'C/ Mayor 5, 3º', '432f204d61796f7220352c2033ba'],
  ['windows-1252', 'L’Été', '4c92c974e9'],
  ['windows-1252', 'MÖLLER', '4dd64c4c4552'],
  ['windows-1250', 'Zdzisław Wójcik', '5a647a6973b361772057f36a63696b'],
  ['windows-1250', 'Jiří Dvořák, Příkopě 5, Plzeň', '4a69f8ed2044766ff8e16b2c2050f8ed6b6f70ec20352c20506c7a65f2'],
  ['windows-1251', 'Анна Волкова', 'c0edede020c2eeebeaeee2e0'],
  ['windows-1251', 'Київ', 'cae8bfe2'],
  ['koi8-u', 'Анна Волкова', 'e1cecec120f7cfcccbcfd7c1'],
  ['windows-1253', 'Σοφία Παππά', 'd3eff6dfe120d0e1f0f0dc'],
  ['windows-1254', 'Işık Yılmaz', '49fefd6b2059fd6c6d617a'],
  ['windows-1255', 'תל אביב', 'faec20e0e1e9e1'],
  ['windows-1256', 'القاهرة', 'c7e1dec7e5d1c9'],
  ['windows-1257', 'Jānis Bērziņš', '4ae26e69732042e7727a69f2f0'],
  ['windows-874', 'สมชาย', 'cac1aad2c2'],
  ['macintosh', 'Begoña Núñez', '4265676f9661204e9c96657a'],
  ['shift_jis', '山田太郎', '8e52936391be9859'],
  ['shift_jis', '山田太郎;ﾔﾏﾀﾞ;ﾀﾛｳ', '8e52936391be98593bd4cfc0de3bc0dbb3'],
  ['euc-jp', 'ヤマダ', 'a5e4a5dea5c0'],
  ['gbk', '北京市朝阳区', 'b1b1bea9cad0b3afd1f4c7f8'],
  ['big5', '台北市大安區', 'a578a55fa5aba46aa677b0cf'],
  ['euc-kr', '서울특별시', 'bcadbfefc6afbab0bdc3'],
]

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16))

for (const [page, text, hex] of samples) {
  test(`takes the bytes of ${text} for ${page}`, () => {
    const bytes = bytesOf(hex)
    assert.equal(guessCodePage(bytes), page)
    assert.equal(codePageOr1252(page).decode(bytes), text)
  })
}

for (const [text, hex] of [
  ['Price £20', '507269636520a33230'],
  ['20 °C', '323020b043'],
  ['© 2003 Acme® 5 m²', 'a920323030332041636d65ae2035206db2'],
  ['Marca™', '4d6172636199'],
  ['• uno • dos', '9520756e6f209520646f73'],
  ['5 × 4 ± 2 µm', '3520d7203420b1203220b56d'],
  ['¿Qué?', 'bf5175e93f'],
  ['“l’eau” – …', '936c926561759420962085'],
  ['COMPAÑÍA MUÑOZ', '434f4d5041d1cd41204d55d14f5a'],
  ['Éí', 'c9ed'],
  ['Ç', 'c7'],
] as const) {
  test(`takes ${text} for no other alphabet`, () => assert.equal(guessCodePage(bytesOf(hex)), 'windows-1252'))
}

test('finds pages by the names that programs give them', () => {
  const bytes = Uint8Array.of(0xa4, 0xe9)
  for (const name of ['cp1252', 'CP-1252', 'Windows_1252', 'ISO8859_1', 'ISO-8859-1', 'ansi', 'IBM1252'])
    assert.equal(openCodePage(name)?.decode(bytes), '¤é', name)
  assert.equal(openCodePage('ISO_8859-15')?.decode(bytes), '€é')
  assert.equal(openCodePage('IBM850')?.decode(bytes), 'ñÚ')
  assert.equal(openCodePage('MS_Kanji')?.decode(Uint8Array.of(0x8e, 0x52)), '山')
})

test('knows no page by a name that says nothing, and takes UTF-8 that is none for no answer', () => {
  assert.deepEqual(['', 'nonsense', 'utf-8', 'UTF8'].map(openCodePage), [null, null, null, null])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RawCard, readVcards } from '@lazo/vcard'
import { compareCards } from './compare.ts'

function card(version: string, ...lines: string[]): RawCard {
  const text = ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
  return readVcards(new TextEncoder().encode(text))[0]!.raw!
}

const losses = (version: string, before: string[], after: string[]) =>
  compareCards(card(version, ...before), card(version, ...after)).losses.map(({ kind, count }) => `${kind} ${count}`)

for (const [name, before, after, expected] of [
  ['a lost property', ['FN:Ana', 'TEL;TYPE=home:1'], ['FN:Ana'], ['lost 2']],
  ['a changed value', ['FN:Ana'], ['FN:Eva'], ['changed 1']],
  ['a value that lost its accent', ['FN:Núria'], ['FN:Nuria'], ['changed 1']],
  ['a lost parameter', ['TEL;TYPE=home;X-A=1:1'], ['TEL;TYPE=home:1'], ['changed 1']],
  ['a lost TYPE', ['TEL;TYPE=home,fax:1'], ['TEL;TYPE=home:1'], ['changed 1']],
  ['an added property', ['FN:Ana'], ['FN:Ana', 'NOTE:x'], ['added 1']],
  ['a component that moved', ['N:a;b;;;;;'], ['N:b;a;;;;;'], ['changed 2']],
  [
    'a street that lost its number',
    ['ADR:;;Mayor 5;Madrid;;;'],
    ['ADR:;;Mayor 5;Madrid;;;;;;;;Mayor;;;;;;'],
    ['changed 1'],
  ],
  ['an item lost from a list', ['CATEGORIES:a,b'], ['CATEGORIES:a'], ['lost 1']],
  ['a day that changed', ['BDAY:19800415'], ['BDAY:19800416'], ['changed 1']],
  ['a lost group', ['g.TEL:1', 'g.X-ABLabel:x'], ['TEL:1', 'h.X-ABLabel:x'], ['regrouped 1', 'regrouped 1']],
] as const) {
  test(`counts ${name}`, () => assert.deepEqual(losses('4.0', [...before], [...after]), expected))
}

for (const [name, before, after] of [
  ['order', ['FN:Ana', 'TEL:1'], ['TEL:1', 'FN:Ana']],
  ['names of groups', ['g.TEL:1', 'g.X-ABLabel:x'], ['item1.TEL:1', 'item1.X-ABLabel:x']],
  ['spellings of TYPE', ['TEL;TYPE="voice,home":1'], ['tel;type=HOME;type=VOICE:1']],
  ['TYPE=pref', ['TEL;TYPE=pref:1'], ['TEL;PREF=1:1']],
  ['forms of dates', ['BDAY:1980-04-15', 'REV:2024-01-01T01:00:00+01:00'], ['BDAY:19800415', 'REV:20240101T000000Z']],
  [
    'copies for older programs',
    ['ADR:;;Mayor 5;Madrid;;;', 'N:García;Ana;;;;López;'],
    ['ADR:;;Mayor 5;Madrid;;;;;;;;Mayor 5;;;;;;', 'N:García,López;Ana;;;;López;'],
  ],
  ['ids that a writer adds', ['TEL:1'], ['TEL;PROP-ID=k1:1']],
  ['what is derived', ['TEL:1'], ['TEL:1', 'FN;DERIVED=TRUE:1']],
] as const) {
  test(`passes over ${name}`, () => assert.deepEqual(losses('4.0', [...before], [...after]), []))
}

test('counts values, parameters and memberships', () => {
  assert.equal(compareCards(card('4.0', 'g.TEL;TYPE=home,fax:1', 'N:a,b;c;;;'), card('4.0')).total, 7)
})

for (const [name, before, after] of [
  ['QUOTED-PRINTABLE in a code page', ['NOTE;CHARSET=windows-1251;QUOTED-PRINTABLE:=C8=E2=E0=ED'], ['NOTE:Иван']],
  ['commas of components', ['N:Mayor, hijo;Ana;;;', 'CATEGORIES:a,b'], ['N:Mayor\\, hijo;Ana;;;', 'CATEGORIES:a,b']],
  ['how a Japanese name sounds', ['SOUND;X-IRMC-N:a;b;;;'], ['X-PHONETIC-LAST-NAME:a', 'X-PHONETIC-FIRST-NAME:b']],
  [
    'what Android has no property for',
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Lu;1;;;', 'TEL;HOME:1'],
    ['NICKNAME:Lu', 'TEL;TYPE=home:1'],
  ],
] as const) {
  const compare = (result: readonly string[]) => compareCards(card('2.1', ...before), card('3.0', ...result)).losses
  test(`compares ${name} of 2.1 as 3.0`, () => {
    assert.deepEqual(compare(after), [])
    assert.notDeepEqual(compare(after.slice(1)), [])
  })
}

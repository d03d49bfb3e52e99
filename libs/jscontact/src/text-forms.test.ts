import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as forms from './text-forms.table.ts'

const examples: [form: forms.TextForm, right: string[], wrong: string[]][] = [
  [forms.idForm, ['a', '-_9', 'Z'.repeat(255)], ['', 'a b', 'ñ', 'a=', 'Z'.repeat(256)]],
  [
    forms.utcDateTimeForm,
    ['2024-02-29T00:00:00Z', '1999-12-31T23:59:60Z', '2010-10-10T10:10:10.003Z'],
    ['2010-10-10T10:10:10.000Z', '2010-10-10T10:10:10.Z', '2023-02-29T00:00:00Z', '2010-10-10T24:00:00Z', '2010-10-10'],
  ],
  [
    forms.languageTagForm,
    ['es', 'zh-Hant-TW', 'de-CH-1901', 'sl-rozaj-biske', 'en-a-bbb-x-a', 'x-whatever', 'i-klingon', 'zh-min-nan'],
    ['', 'e', 'es_ES', 'es-', 'Spanish language', 'en-a', 'a-DE'],
  ],
  [forms.scriptForm, ['Latn', 'hant'], ['Lat', 'Latin', 'L4tn']],
  [forms.dayForm, ['2024-02-29'], ['2023-02-29', '2023-2-9', '20230209']],
]

for (const [form, right, wrong] of examples) {
  test(`the texts that must ${form.must}`, () => {
    for (const text of right) assert.ok(form.accepts(text), text)
    for (const text of wrong) assert.ok(!form.accepts(text), text)
  })
}

const exact: [form: forms.TextForm, right: string[], wrong: string[]][] = [
  [
    forms.uriForm,
    ['https://example.com/a?b=%20#c', 'urn:uuid:1', 'mailto:a@b', 'CID:x', 'tel:+1;ext=2', 'http://[::1]/'],
    ['www.example.com', 'https://example.com/a b', 'https://example.com/ñ', 'https://example.com/%2', '1a:b', ':a'],
  ],
  [
    forms.emailAddressForm,
    ['ana@example.com', "o'neil+x@sub.example.com", '"a b"@example.com', 'a@[192.0.2.1]'],
    ['ana', 'a b@example.com', 'Ana <a@example.com>', '.a@example.com', 'a..b@example.com', 'a@', 'ñ@example.com'],
  ],
  [forms.mediaTypeForm, ['image/svg+xml', 'text/plain;charset=utf-8'], ['image', 'image/', 'a b/c']],
  [forms.geoUriForm, ['geo:1,2', 'geo:-1.5,2.25,3', 'GEO:1,2;u=5;x'], ['1,2', 'geo:1', 'geo:1;2', 'geo:a,b']],
  [forms.timeZoneForm, ['Europe/Madrid', 'UTC', 'Etc/GMT-14'], ['Europe/Vigo', '+01:00', '+0100']],
]

for (const [form, right, wrong] of exact) {
  test(`the texts that exactly must ${form.exactly?.must}, and are kept as they are otherwise`, () => {
    for (const text of right) assert.ok(form.accepts(text) && form.exactly?.accepts(text), text)
    for (const text of wrong) assert.ok(form.accepts(text) && !form.exactly?.accepts(text), text)
  })
}

test('decides on long hostile texts at once', () => {
  const long = 'a-'.repeat(200_000)
  for (const form of Object.values(forms)) {
    if (typeof form !== 'object') continue
    for (const text of [long, `geo:${long}`, `"${long}`, `${long}@${long}!`, `a:${long}%`]) {
      assert.equal(typeof form.accepts(text), 'boolean')
      form.exactly?.accepts(text)
    }
  }
})

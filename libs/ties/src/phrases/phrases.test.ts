import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import * as fc from 'fast-check'
import { dayNumber, isoDay } from '../time/civil-day.ts'
import type { Phrase } from './phrase.ts'
import { phraseRows } from './phrase-rows.table.ts'
import { readPhrase } from './read-phrase.ts'

/** A Wednesday. */
const TODAY = dayNumber(2026, 11, 25)

/** A phrase in one line, so that a table of them can be read. */
function sayPhrase(phrase: Phrase | null): string {
  if (!phrase) return '-'
  const { medium, direction, network, minutes, people, contributions, introductions, followUps } = phrase
  const names = (spans: Phrase['people']) => spans.map(({ text }) => text).join('+')
  return [
    names(people),
    medium === null ? 'nothing yet' : `${medium}${direction ? ` ${direction}` : ''} ${isoDay(phrase.day).slice(5)}`,
    ...(network ? [`by ${network}`] : []),
    ...(minutes === null ? [] : [`${minutes} min`]),
    ...contributions.map((one) => `${one.way} ${one.kind} ${names(one.people)}`),
    ...introductions.map(({ introducer, introduced }) => `${introducer?.text ?? '?'} > ${names(introduced)}`),
    ...followUps.map((one) => {
      const day = one.day === null ? '' : ` ${isoDay(one.day).slice(5)}`
      return `${one.isPromised ? 'promised' : 'next'} ${names(one.people)}: ${one.text}${day}`
    }),
  ].join(', ')
}

describe('a sentence in plain words', () => {
  for (const [typed, told] of phraseRows) {
    it(`“${typed}” says: ${told}`, () => assert.equal(sayPhrase(readPhrase(typed, TODAY)), told))
  }
})

test('the names of a sentence lie in it as it was typed', () => {
  for (const [typed] of phraseRows) {
    for (const { start, end, text } of readPhrase(typed, TODAY)?.people ?? [])
      assert.equal(typed.slice(start, end), text)
  }
})

test('whatever is typed is read without an error, with its names where they say they are', () => {
  const word = fc.constantFrom(
    ...new Set(phraseRows.flatMap(([typed]) => typed.split(' '))),
    ',',
    '&',
    'É\u0301',
    'İ',
    '29 de febrero',
    '31 de abril',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(word, { maxLength: 14 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(typed, fc.integer({ min: -20_000, max: 40_000 }), (text, today) => {
      const phrase = readPhrase(text, today)
      if (!phrase) return
      const all = [
        ...phrase.people,
        ...phrase.contributions.flatMap((one) => one.people),
        ...phrase.introductions.flatMap(({ introducer, introduced }) => [
          ...introduced,
          ...(introducer ? [introducer] : []),
        ]),
        ...phrase.followUps.flatMap((one) => one.people),
      ]
      assert.ok(phrase.people.length > 0)
      for (const name of all) assert.equal(text.slice(name.start, name.end), name.text)
      assert.ok(Number.isInteger(phrase.day) && (phrase.minutes === null || phrase.minutes > 0))
    }),
  )
})

test('a sentence means the same with capitals and accents left out, but for how names are written', () => {
  for (const [typed, told] of [
    ['llame a ana ayer', 'ana, call mutual 11-24'],
    ['comi con marta y pedro el martes', 'marta+pedro, meeting mutual 11-24'],
    ['emailed john two days ago', 'john, email outbound 11-23'],
    ['ANA me llamó hoy', 'ANA, call mutual 11-25'],
  ] as const)
    assert.equal(sayPhrase(readPhrase(typed, TODAY)), told)
})

import type { Random } from './random.ts'

const LONGEST_INPUT = 64 * 1024

/** Text that has broken parsers before: line ends, quotes, formulas, deep nesting, odd or broken Unicode. */
const NASTY_TEXT = [
  '\r\n',
  '\n',
  '\r',
  '\r\n ',
  '\0',
  '\ufeff',
  '\u2028',
  '"',
  "'",
  '\\',
  ',',
  ';',
  ':',
  '=',
  '%',
  '\t',
]
const NASTY_LONGER = [
  '"\\ud800"',
  '\\u0000',
  '{"__proto__":{"a":1}}',
  '[[[[[[[[',
  '=cmd()',
  '-0',
  '1e999',
  'ß',
  'e\u0301',
  '👨‍👩‍👧',
]
const NASTY_BYTES = [[0x80], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff, 0xfe], [0xc0, 0x80]]

type Mutation = (input: Uint8Array, random: Random) => Uint8Array

/** Makes mutants: each takes one seed through one to eight random mutations. The same random stream gives the same mutants. */
export function createMutator(seeds: readonly Uint8Array[], tokens: readonly string[]): (random: Random) => Uint8Array {
  const inserts = [...NASTY_TEXT, ...NASTY_LONGER, ...tokens].map((text) => new TextEncoder().encode(text))
  inserts.push(...NASTY_BYTES.map((bytes) => Uint8Array.from(bytes)))
  const mutations: Mutation[] = [
    flipBit,
    replaceByte,
    removeRange,
    repeatRange,
    cutEnd,
    (input, random) => insertAt(input, random.below(input.length + 1), random.pick(inserts)),
    (input, random) =>
      insertAt(input, random.below(input.length + 1), repeated(random.pick(inserts), random.below(200))),
    (input, random) => joined(input.subarray(0, random.below(input.length + 1)), tailOf(random.pick(seeds), random)),
  ]
  return (random) => {
    let mutant = random.pick(seeds)
    for (let left = 1 + random.below(8); left > 0; left--) mutant = random.pick(mutations)(mutant, random)
    return mutant.subarray(0, LONGEST_INPUT)
  }
}

function flipBit(input: Uint8Array, random: Random): Uint8Array {
  if (!input.length) return input
  const place = random.below(input.length)
  return input.with(place, input[place]! ^ (1 << random.below(8)))
}

function replaceByte(input: Uint8Array, random: Random): Uint8Array {
  return input.length ? input.with(random.below(input.length), random.below(256)) : input
}

function removeRange(input: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(input, random)
  return joined(input.subarray(0, from), input.subarray(to))
}

function repeatRange(input: Uint8Array, random: Random): Uint8Array {
  const [from, to] = range(input, random)
  return insertAt(input, to, repeated(input.subarray(from, to), 1 + random.below(16)))
}

function cutEnd(input: Uint8Array, random: Random): Uint8Array {
  return input.subarray(0, random.below(input.length + 1))
}

function tailOf(input: Uint8Array, random: Random): Uint8Array {
  return input.subarray(random.below(input.length + 1))
}

function range(input: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(input.length + 1)
  return [from, Math.min(input.length, from + 1 + random.below(64))]
}

function insertAt(input: Uint8Array, place: number, part: Uint8Array): Uint8Array {
  return joined(input.subarray(0, place), part, input.subarray(place))
}

function repeated(part: Uint8Array, times: number): Uint8Array {
  return joined(...Array.from({ length: times }, () => part))
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** Components of the old ADR, and where the new one has them. */
const MOVED: { [old: string]: string } = { 1: '8', 2: '11' }
const OLD_COUNT = 7

/** Gives the components of ADR by their places in the new form, without what is repeated for older programs. */
export function plainAddress(values: string[]): string[] {
  const added = values.filter((value) => placeOf(value) >= OLD_COUNT).map(textOf)
  return values
    .filter((value) => !(placeOf(value) in MOVED) || !added.length || !isToldBy(textOf(value), added))
    .map((value) => `${MOVED[placeOf(value)] ?? placeOf(value)}=${textOf(value)}`)
    .sort()
}

/** Gives the components of N without the second surname and the generation where they are copies. */
export function plainName(values: string[]): string[] {
  const second = values.filter((value) => placeOf(value) === 5).map(textOf)
  const generation = values.filter((value) => placeOf(value) === 6).map(textOf)
  return values
    .filter((value) => !(placeOf(value) === 4 && generation.includes(textOf(value))))
    .flatMap((value) => (placeOf(value) === 0 ? withoutSecond(textOf(value), second) : [value]))
}

function withoutSecond(family: string, second: string[]): string[] {
  if (!second.length) return [`0=${family}`]
  if (second.includes(family)) return []
  const copy = ` ${second.join(' ')}`
  return [`0=${family.endsWith(copy) ? family.slice(0, -copy.length) : family}`]
}

function isToldBy(text: string, added: string[]): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const known = new Set(added.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u)))
  return words.every((word) => known.has(word))
}

function placeOf(value: string): number {
  return Number(value.slice(0, value.indexOf('=')))
}

function textOf(value: string): string {
  return value.slice(value.indexOf('=') + 1)
}

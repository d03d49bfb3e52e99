import type { Dice } from '#domain/testing/random-verbs.ts'

/** Names that programs have to get right. */
export const NAMES = ['Ana', 'Íñigo', 'Zoë', 'Paz', 'Åsa', 'Nuño', '😀 Luz'] as const

/** A vCard as a phone makes it. */
export function newText(number: number, dice: Dice): string {
  const name = dice.pick(NAMES)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:x:${number}`,
    `N:;${name};;;`,
    `FN:${name}`,
    `TEL;TYPE=CELL:+3460000${1000 + dice.below(9000)}`,
  ]
  return `${[...lines, 'END:VCARD'].join('\r\n')}\r\n`
}

const LINES: readonly [beginning: RegExp, line: (dice: Dice) => string][] = [
  [/^NOTE[:;]/, (dice) => `NOTE:Nota ${dice.below(1000)}`],
  [/^TEL[:;]/, (dice) => `TEL;TYPE=CELL:+3460000${1000 + dice.below(9000)}`],
  [/^TITLE[:;]/, (dice) => `TITLE:${dice.pick(NAMES)}`],
  [/^CATEGORIES[:;]/, (dice) => `CATEGORIES:${dice.pick(NAMES)}`],
  [/^X-APUNTE[:;]/, (dice) => `X-APUNTE:${dice.below(1000)}`],
]

/** The same with another line of some kind, or none of it any more. */
export function changedText(text: string, dice: Dice): string {
  const [beginning, line] = dice.pick(LINES)
  const others = text.split('\r\n').filter((held) => held !== '' && held !== 'END:VCARD' && !beginning.test(held))
  const changed = dice.below(6) === 0 ? [] : [line(dice)]
  return `${[...others, ...changed, 'END:VCARD'].join('\r\n')}\r\n`
}

import { foldText } from '@lazo/normal'

/** Somebody who can be named: a member, or a team. */
export interface Nameable {
  readonly id: string
  readonly name: string
  readonly isTeam: boolean
}

/** A name that is being written after `@`: where it begins, and what there is of it. */
export interface BegunMention {
  readonly at: number
  readonly typed: string
}

const LONGEST = 40
const MOST_SHOWN = 6

/** What is being written after `@` before the caret; null when no name is. Pure. */
export function mentionAt(text: string, caret: number): BegunMention | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret)
  const sign = before.lastIndexOf('@')
  if (sign === -1) return null
  const typed = before.slice(sign + 1)
  const isInWord = /[\p{L}\p{N}]/u.test(before[sign - 1] ?? '')
  return isInWord || /^\s|\n/.test(typed) ? null : { at: caret - typed.length - 1, typed }
}

/** Who may be meant by what was typed so far: a part of the name begins like it. Pure. */
export function nameablesFor(typed: string, all: readonly Nameable[]): Nameable[] {
  const asked = foldText(typed)
  const found = all.filter(({ name }) => {
    const folded = foldText(name)
    return folded.startsWith(asked) || folded.includes(` ${asked}`)
  })
  // A name that was written to its end is no question any more.
  const isWhole = found.length === 1 && foldText(found[0]!.name) === asked
  return isWhole ? [] : found.slice(0, MOST_SHOWN)
}

/** The text with the begun name written out, and where the caret goes. Pure. */
export function withMention(text: string, { at, typed }: BegunMention, name: string): { text: string; caret: number } {
  const written = `@${name} `
  const rest = text.slice(at + 1 + typed.length)
  return { text: `${text.slice(0, at)}${written}${rest.replace(/^ /, '')}`, caret: at + written.length }
}

/** A text cut where it names somebody, so that names can be shown as such. Pure. */
export function cutAtMentions(text: string, names: readonly string[]): { text: string; isMention: boolean }[] {
  const known = [...new Set(names)].sort((a, b) => b.length - a.length).map((name) => `@${name}`.toLowerCase())
  const pieces: { text: string; isMention: boolean }[] = []
  const lower = text.toLowerCase()
  let from = 0
  for (let at = text.indexOf('@'); at !== -1 && lower.length === text.length; at = text.indexOf('@', at + 1)) {
    const name = at < from ? undefined : known.find((one) => lower.startsWith(one, at))
    if (name === undefined) continue
    pieces.push({ text: text.slice(from, at), isMention: false })
    pieces.push({ text: text.slice(at, at + name.length), isMention: true })
    from = at + name.length
  }
  pieces.push({ text: text.slice(from), isMention: false })
  return pieces.filter((piece) => piece.text !== '')
}

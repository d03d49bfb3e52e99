import { TALK_LIMITS } from '../talk-limits.ts'

/** What was said, no longer than is kept; null when it is nothing. */
export function keptText(text: unknown): string | null {
  if (typeof text !== 'string') return null
  const kept = text.trim().slice(0, TALK_LIMITS.text)
  return kept === '' ? null : kept
}

/** A name as it is shown, on one line and no longer than names are; null when it is none. */
export function keptName(name: unknown): string | null {
  if (typeof name !== 'string') return null
  const kept = name
    .slice(0, TALK_LIMITS.name * 2)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\0]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TALK_LIMITS.name)
  return kept === '' ? null : kept
}

/** Whether a message asks something: its last words end in a question mark. */
export function asksSomething(text: string | null): boolean {
  return text !== null && /\?["'”’»)\s]{0,4}$/.test(text.slice(-40))
}

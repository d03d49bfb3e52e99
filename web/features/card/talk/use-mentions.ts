import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { mentionAt, type Nameable, nameablesFor, withMention } from './mention-at.ts'

/** The names offered while one writes after `@`, and the keys that choose among them. */
export interface Mentions {
  readonly offered: readonly Nameable[]
  /** Which of them the keys stand on. */
  readonly active: number
  choose(nameable: Nameable): void
  /** Looks where the caret stands now. */
  look(): void
  /** Gives whether the key was meant for the names. */
  press(event: KeyboardEvent): boolean
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Offers names in a field of text. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  nameables: readonly Nameable[],
  change: (text: string) => void,
): Mentions {
  const [caret, setCaret] = useState(-1)
  const [active, setActive] = useState(0)
  const goTo = useRef<number | null>(null)
  // The caret goes where the text is once it stands there.
  useLayoutEffect(() => {
    if (goTo.current === null) return
    field.current?.focus()
    field.current?.setSelectionRange(goTo.current, goTo.current)
    goTo.current = null
  })
  const text = field.current?.value ?? ''
  const begun = caret < 0 ? null : mentionAt(text, caret)
  const offered = begun ? nameablesFor(begun.typed, nameables) : []
  const choose = ({ name }: Nameable) => {
    if (!begun || !field.current) return
    const next = withMention(text, begun, name)
    goTo.current = next.caret
    change(next.text)
    setCaret(-1)
  }
  const press = (event: KeyboardEvent): boolean => {
    if (offered.length === 0 || event.ctrlKey || event.metaKey) return false
    const step = STEPS[event.key]
    if (step !== undefined) setActive((active + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(offered[active] ?? offered[0]!)
    else if (event.key === 'Escape') setCaret(-1)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const look = () => {
    setCaret(field.current?.selectionStart ?? -1)
    setActive(0)
  }
  return { offered, active: Math.min(active, Math.max(0, offered.length - 1)), choose, look, press }
}

import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { actionWords } from './action.words.ts'

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')
const NAMES: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  Escape: 'Esc',
  Delete: 'Del',
}

/** The keys of an action as they are printed on a keyboard. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const say = useWords(actionWords)
  return (
    <span>
      {keys.split(' ').map((step, i) => (
        <Fragment key={step}>
          {i > 0 && <small> {say('thenKey')} </small>}
          {step.split('+').map((key) => (
            <Kbd key={key} size="xs">
              {NAMES[key] ?? key.toUpperCase()}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}

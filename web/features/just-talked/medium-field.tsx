import { useState } from 'react'
import type { TalkInput } from '#web/data/tells/talk.ts'
import { MEDIUM_ICONS } from '#web/kit/talks/media.table.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './just-talked.module.css'
import { justTalkedWords } from './just-talked.words.ts'

type Medium = TalkInput['medium']

const MEDIA = Object.keys(MEDIUM_ICONS) as Medium[]
/** So many stand there at once; the others are asked for. */
const USUAL = 6

interface MediumFieldProps {
  readonly medium: Medium
  choose(medium: Medium): void
}

/** By what it took place. */
export function MediumField({ medium, choose }: MediumFieldProps) {
  const say = useWords(justTalkedWords)
  const sayTalk = useWords(talkWords)
  const [isWide, setWide] = useState(MEDIA.indexOf(medium) >= USUAL)
  return (
    <fieldset className={styles.media}>
      <legend>{say('medium')}</legend>
      {(isWide ? MEDIA : MEDIA.slice(0, USUAL)).map((one) => {
        const Icon = MEDIUM_ICONS[one]
        return (
          <label key={one} className={styles.medium}>
            <input type="radio" name="medium" value={one} checked={one === medium} onChange={() => choose(one)} />
            <Icon size={17} aria-hidden="true" />
            {sayTalk(`medium-${one}`)}
          </label>
        )
      })}
      {!isWide && (
        <button type="button" className={styles.others} onClick={() => setWide(true)}>
          {say('moreMedia')}
        </button>
      )}
    </fieldset>
  )
}

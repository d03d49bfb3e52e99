import { type SpecialCategory, specialCategoryOf } from '@lazo/jscontact'
import { ShieldAlert } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'

const NAMES = {
  health: 'special-health',
  religion: 'special-religion',
  union: 'special-union',
  politics: 'special-politics',
  'sexual-life': 'special-sexual-life',
  'ethnic-origin': 'special-ethnic-origin',
} as const satisfies Readonly<Record<SpecialCategory, string>>

/** A word of caution where a text tells what the law protects most; nothing is refused. */
export function SpecialWarning({ text, isPrivate }: { readonly text: string; readonly isPrivate: boolean }) {
  const say = useWords(formWords)
  const special = specialCategoryOf(text)
  return (
    <div aria-live="polite">
      {special && (
        <p className={styles.warning}>
          <ShieldAlert size={18} aria-hidden="true" />
          <span>
            {say('special', { what: say(NAMES[special.category]), words: special.words })}{' '}
            {!isPrivate && say('specialShared')}
          </span>
        </p>
      )}
    </div>
  )
}

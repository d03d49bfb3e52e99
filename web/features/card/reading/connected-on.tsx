import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { dayOfText, sayPartialDay } from '#web/kit/fields/say-partial-day.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import styles from './reading.module.css'

/** Since when one knows somebody on LinkedIn, as its file told; nobody types that. */
export function ConnectedOn({ day }: { readonly day: string }) {
  const say = useWords(fieldWords)
  const language = useLanguage()
  return (
    <div className={styles.row}>
      <span className={styles.type}>{say('date-connected')}</span>
      <bdi>{sayPartialDay(dayOfText(day), language)}</bdi>
    </div>
  )
}

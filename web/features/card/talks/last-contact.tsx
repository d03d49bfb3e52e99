import { useTalks } from '#web/data/hooks/use-talks.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './talks.module.css'
import { talksWords } from './talks.words.ts'

/** When somebody of the house was last in touch, so that nobody calls blindly; nothing where nobody was. */
export function LastContact({ cardId }: { readonly cardId: string }) {
  const say = useWords(talksWords)
  const { talks } = useTalks(cardId)
  const last = talks?.find(({ medium }) => medium !== 'note')
  if (!last) return null
  const when = sayAgo(last.at)
  const name = last.member.name ?? say('gone')
  return (
    <p className={styles.last}>
      <bdi>{last.isOwn ? say('lastContact', { when }) : say('lastContactBy', { when, name })}</bdi>
    </p>
  )
}

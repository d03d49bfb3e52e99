import type { OutputOf, profile } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'
import { ProfileForm } from './profile-form.tsx'

/** One's public page. */
export function ProfileSection({ card }: { readonly card: OpenCard }) {
  const say = useWords(meWords)
  const { data, error } = useQuery({
    queryKey: ['profile'],
    queryFn: ({ signal }) => call<OutputOf<typeof profile>>('GET', '/me/profile', { signal }),
    // What is being typed is not written over.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Section title={say('page')} text={say('pageText')}>
      {error && !data && <p className={styles.alarm}>{describeTrouble(error)}</p>}
      {data && <ProfileForm kept={data} card={card} />}
    </Section>
  )
}

import type { OutputOf, signInPolicy } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { signInAdminWords } from '../sign-in-admin.words.ts'
import { policyWords } from './policy.words.ts'
import { PolicyForm } from './policy-form.tsx'

/** What the workspace asks of who enters it. */
export function PolicySection() {
  const say = useWords(policyWords)
  const sayAll = useWords(signInAdminWords)
  const { data, error } = useQuery({
    queryKey: ['sign-in-policy'],
    queryFn: ({ signal }) => call<OutputOf<typeof signInPolicy>>('GET', '/sign-in-policy', { signal }),
  })
  return (
    <Section title={say('title')} text={say('text')}>
      {error && !data && <p className={styles.quiet}>{sayAll('trouble', { message: describeTrouble(error) })}</p>}
      {data && <PolicyForm policy={data} />}
    </Section>
  )
}

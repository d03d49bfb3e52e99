import type { linkOpenings, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import styles from '#web/kit/links/links.module.css'
import { linkWords } from '#web/kit/links/links.words.ts'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'

/** On which days a link was opened, and how often; asked for when it is looked at. */
export function LinkJournal({ linkId }: { readonly linkId: string }) {
  const say = useWords(linkWords)
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: [...SHARES, 'openings', linkId],
    queryFn: ({ signal }) => call<OutputOf<typeof linkOpenings>>('GET', `/links/${linkId}/openings`, { signal }),
    enabled: isOpen,
    staleTime: 0,
  })
  return (
    <details className={styles.quiet} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('journal')}</summary>
      <ul>
        {data?.items.map(({ day, openings }) => (
          <li key={day}>{say('journalDay', { day: sayDay(day), count: openings })}</li>
        ))}
      </ul>
    </details>
  )
}

import type { keptLayers, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { StickyNote } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { batchOf } from '#web/kit/sharing/use-book-shares.ts'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { formerWords } from './former.words.ts'
import { textsOf } from './kept-texts.ts'
import styles from './sharing-pages.module.css'

type Kept = OutputOf<typeof keptLayers>['items'][number]

/** What one wrote for oneself on contacts that one sees no more. */
export function KeptNotes() {
  const say = useWords(formerWords)
  const { data, error } = useQuery({
    queryKey: [...SHARES, 'kept'],
    queryFn: ({ signal }) => call<OutputOf<typeof keptLayers>>('GET', '/kept-layers', { signal }),
    staleTime: 0,
  })
  if (error && !data) throw error
  const isEmpty = data?.items.length === 0
  return (
    <Section title={say('kept')} text={isEmpty ? say('noneKept') : say('keptText')}>
      <ul className={`${lines.list} ${styles.rows}`}>
        {data?.items.map((kept) => (
          <KeptNote key={kept.id} kept={kept} />
        ))}
      </ul>
    </Section>
  )
}

function KeptNote({ kept }: { readonly kept: Kept }) {
  const say = useWords(formerWords)
  const { mayWrite } = useMe()
  const run = useUndoable()
  const said = textsOf(kept.patch)
  const texts = said.length > 0 ? said : [say('otherPart')]
  const forget = () => void run(batchOf(call('DELETE', `/kept-layers/${kept.id}`)), say('forgotten'))
  return (
    <li>
      <StickyNote size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        {texts.map((text) => (
          <bdi key={text} className={styles.words}>
            {text}
          </bdi>
        ))}
        <span className={styles.quiet}>{say('when', { when: sayAgo(kept.updatedAt) })}</span>
      </span>
      {mayWrite && (
        <Button variant="default" aria-label={say('forgetNote', { text: texts[0]!.slice(0, 60) })} onClick={forget}>
          {say('forget')}
        </Button>
      )}
    </li>
  )
}

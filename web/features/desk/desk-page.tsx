import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Camera, Inbox, Plus } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import listStyles from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { ScanDialog } from '#web/kit/scans/scan-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './desk.module.css'
import { deskWords } from './desk.words.ts'
import { DESK_STATES, type DeskSearch } from './desk-search.ts'
import { EntryRow } from './entry-row.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { useDesk } from './use-desk.ts'

/** Whoever came in, by what became of them. */
export function DeskPage() {
  const say = useWords(deskWords)
  const { mayWrite } = useMe()
  const navigate = useNavigate()
  const { state = 'new', add } = useSearch({ strict: false }) as DeskSearch
  const { data, error, hasNextPage, fetchNextPage } = useDesk(state)
  const go = (search: DeskSearch) => void navigate({ to: '/desk', search: search as never, replace: true })
  const close = () => go({ state })
  if (error && !data) throw error
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const buttons = mayWrite && (
    <div className={styles.buttons}>
      <Button leftSection={<Plus size={17} aria-hidden="true" />} onClick={() => go({ state, add: 'note' })}>
        {say('note')}
      </Button>
      <Button
        variant="default"
        leftSection={<Camera size={17} aria-hidden="true" />}
        onClick={() => go({ state, add: 'scan' })}
      >
        {say('scan')}
      </Button>
    </div>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={buttons}>
      <StateChoice state={state} counts={data?.pages[0]?.counts ?? {}} choose={(next) => go({ state: next })} />
      {data && entries.length === 0 && (
        <Empty
          icon={Inbox}
          title={say(state === 'new' ? 'noneNew' : 'none')}
          {...(state === 'new' ? { text: say('noneNewText') } : {})}
        />
      )}
      <ul className={listStyles.list}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} mayWrite={mayWrite} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="subtle" onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
      {add === 'note' && mayWrite && <NoteDialog close={close} />}
      {add === 'scan' && mayWrite && <ScanDialog close={close} />}
    </Page>
  )
}

interface StateChoiceProps {
  readonly state: NonNullable<DeskSearch['state']>
  readonly counts: { readonly [state in NonNullable<DeskSearch['state']>]?: number }
  choose(state: NonNullable<DeskSearch['state']>): void
}

function StateChoice({ state, counts, choose }: StateChoiceProps) {
  const say = useWords(deskWords)
  return (
    <div className={styles.states} role="group" aria-label={say('states')}>
      {DESK_STATES.map((one) => (
        <Button
          key={one}
          size="compact-md"
          variant={one === state ? 'light' : 'subtle'}
          aria-pressed={one === state}
          onClick={() => choose(one)}
        >
          {say('stateCount', { state: say(`state-${one}`), count: counts[one] ?? 0 })}
        </Button>
      ))}
    </div>
  )
}

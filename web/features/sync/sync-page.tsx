import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useOutbox } from '#web/data/hooks/use-outbox.ts'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { ConflictList } from './conflict-list.tsx'
import { RefusalList } from './refusal-list.tsx'
import { syncWords } from './sync.words.ts'
import { SyncStateCard } from './sync-state-card.tsx'
import { WaitingList } from './waiting-list.tsx'

/** How this browser stands to the server: what clashed, what was refused, what waits. */
export function SyncPage() {
  const say = useWords(syncWords)
  const items = useOutbox() ?? []
  const inState = (state: string) => items.filter((item) => item.state === state)
  return (
    <Page title={say('title')} actions={<ActionButton id="app.sync" />}>
      <SyncStateCard />
      <ConflictList items={inState('conflict')} />
      <RefusalList items={inState('refused')} />
      <WaitingList items={inState('waiting')} />
      <p>
        <Anchor component={Link} to="/settings">
          {say('toSettings')}
        </Anchor>
      </p>
    </Page>
  )
}

import { Button, Text } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useCard } from '#web/data/hooks/use-card.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { editCard } from '#web/data/verbs/edit-card.ts'
import { Page } from '#web/kit/page.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { useCardEdits } from '../use-card-edits.ts'
import { useCardName } from '../use-card-name.ts'
import { cardAt, patchToBe } from './card-at.ts'
import styles from './history.module.css'
import { historyWords } from './history.words.ts'
import { useHistory } from './use-history.ts'
import { VersionEntry } from './version-entry.tsx'

/** Everything that ever happened to a card, and the ways back. */
export function HistoryPage() {
  const { cardId = '' } = useParams({ strict: false }) as { cardId?: string }
  const state = useCard(cardId)
  return state.state === 'there' ? <HistoryOf card={state.card} /> : null
}

function HistoryOf({ card }: { readonly card: OpenCard }) {
  const say = useWords(historyWords)
  const name = useCardName(card.document)
  const { mayEdit } = useCardEdits(card)
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(card.id, card.revision)
  const versions = data?.pages.flatMap(({ items }) => items) ?? []
  const to = card.document.kind === 'org' ? '/organizations/$cardId' : '/people/$cardId'
  const restore = async (versionId: string) => {
    const wanted = cardAt(card.shared, versions, versionId)
    if (!wanted) return showToast({ tone: 'trouble', text: say('cannot') })
    return editCard(card.id, patchToBe(card.shared, wanted))
  }
  return (
    <Page
      title={say('title', { name })}
      actions={
        <Button component={Link} to={to} params={{ cardId: card.id } as never} variant="default">
          {say('back')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="md">
        {say('ownIsElsewhere')}
      </Text>
      {isPending && <Text role="status">{say('loading')}</Text>}
      {error && <Text role="alert">{describeTrouble(error)}</Text>}
      <ol className={styles.versions}>
        {versions.map((version, at) => (
          <VersionEntry
            key={version.id}
            card={card}
            version={version}
            isLatest={at === 0}
            onRestore={mayEdit ? () => void restore(version.id).catch(showTrouble) : null}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Page>
  )
}

import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useIsOffered } from '#web/actions/offered.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { ConflictPanel } from '#web/kit/conflicts/conflict-panel.tsx'
import { lazilyOrNothing } from '#web/kit/lazily-or-nothing.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { Part } from '../draft/row.ts'
import { OrganizationPeople } from '../organization/organization-people.tsx'
import { CommentsPanel } from '../talk/comments-panel.tsx'
import { useEdits } from '../use-card-edits.ts'
import { CardBooks } from './card-books.tsx'
import { CardHead } from './card-head.tsx'
import { CardSection } from './card-section.tsx'
import { ConnectedOn } from './connected-on.tsx'
import { MissingParts } from './missing-parts.tsx'
import styles from './reading.module.css'

const PresenceLine = lazilyOrNothing(() => import('../presence/presence-line.tsx'), 'PresenceLine')

const StagesSection = lazilyOrNothing(() => import('../stages/stages-section.tsx'), 'StagesSection')
const TiePanel = lazilyOrNothing(() => import('../tie/tie-panel.tsx'), 'TiePanel')
const FollowUpsPanel = lazilyOrNothing(() => import('../follow-ups/follow-ups-panel.tsx'), 'FollowUpsPanel')
const IntroductionsPanel = lazilyOrNothing(
  () => import('../introductions/introductions-panel.tsx'),
  'IntroductionsPanel',
)
const TalksPanel = lazilyOrNothing(() => import('../talks/talks-panel.tsx'), 'TalksPanel')

const OTHER_PARTS: readonly Part[] = ['taxId', 'custom', 'nickname', 'language']

/** Everything that is known, at a glance. */
export function CardView() {
  const { card, draft, mayEdit, editing } = useEdits()
  const say = useWords(cardWords)
  const maySeeReaders = useIsOffered('card.access')
  const isOrganization = draft.kind === 'org'
  const connectedOn = card.document['lazo.app:connectedOn']
  return (
    <article className={styles.card}>
      <CardHead />
      {!isLocalId(card.id) && (
        <Suspense fallback={null}>
          <PresenceLine cardId={card.id} doing={editing === null ? 'looking' : 'editing'} />
        </Suspense>
      )}
      {card.conflict && <ConflictPanel cardId={card.id} conflict={card.conflict} />}
      {!mayEdit && <p className={styles.notice}>{say('readOnly')}</p>}
      <MissingParts />
      <div className={styles.sections}>
        <CardSection title={say('reach')} parts={['phone', 'email', 'profile', 'link']} />
        {isOrganization && <OrganizationPeople />}
        {!isOrganization && <CardSection title={say('work')} parts={['position']} />}
        {draft.kind === 'individual' && (
          <Suspense fallback={null}>
            <StagesSection />
          </Suspense>
        )}
        <CardSection title={say('places')} parts={['address']} />
        {isOrganization && <CardSection title={say('tax')} parts={['taxId']} />}
        <CardSection title={say('days')} parts={['date', 'relation']}>
          {connectedOn !== undefined && <ConnectedOn day={connectedOn} />}
        </CardSection>
        <CardSection title={say('personal')} parts={['fact', 'note']} hint={say('personalHint')} />
        <CardSection title={say('other')} parts={isOrganization ? ['custom', 'nickname', 'language'] : OTHER_PARTS} />
        <CardBooks />
      </div>
      {card.document.kind !== 'group' && (
        <Suspense fallback={null}>
          <TiePanel cardId={card.id} />
          <FollowUpsPanel cardId={card.id} />
          <TalksPanel cardId={card.id} />
          {!isOrganization && !isLocalId(card.id) && <IntroductionsPanel cardId={card.id} />}
        </Suspense>
      )}
      <CommentsPanel />
      <footer className={styles.foot}>
        <span>{say('addedOn', { when: sayAgo(card.createdAt) })}</span>
        <span>{say('changedOn', { when: sayAgo(card.updatedAt) })}</span>
        {maySeeReaders && (
          <Link to="/people/$cardId/access" params={{ cardId: card.id } as never}>
            {say('openedBy')}
          </Link>
        )}
      </footer>
    </article>
  )
}

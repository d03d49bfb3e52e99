import { ActionIcon, Select } from '@mantine/core'
import { X } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { Right } from '#web/data/replica/replica-card.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { GranteeSign } from './grantee-sign.tsx'
import { rightsAfter } from './rights.ts'
import type { Share, Shares } from './shares.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import type { ShareActs } from './use-share-acts.ts'

interface ShareRowProps {
  readonly share: Share
  readonly shares: Shares
  readonly acts: ShareActs
}

/** Somebody who has it: how far, since when, and the way to change it. */
export function ShareRow({ share, shares, acts }: ShareRowProps) {
  const say = useWords(sharingWords)
  const name = useShareName()(share)
  const who = { ...share, name }
  const rights = rightsAfter(share.right, shares)
  const facts = { day: sayDay(share.since), name: share.by ?? '' }
  return (
    <li>
      <GranteeSign grantee={share} name={name} />
      <span className={styles.text}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>
          {share.hasLeft && `${say('left')} · `}
          {share.by === null ? say('since', facts) : say('sinceBy', facts)}
        </span>
      </span>
      <Select
        className={styles.right!}
        aria-label={say('rightOf', { name })}
        value={share.right}
        allowDeselect={false}
        disabled={rights.length < 2}
        data={rights.map((one) => ({ value: one, label: say(`can-${one}`) }))}
        onChange={(chosen) => chosen !== null && chosen !== share.right && acts.give(who, chosen as Right)}
      />
      {shares.mayLower && (
        <ActionIcon aria-label={say('takeAway', { name })} onClick={() => acts.takeAway(who)}>
          <X size={17} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  )
}

/** What somebody is called to whom something is shared. */
function useShareName(): (share: Share) => string {
  const say = useWords(sharingWords)
  const { workspace } = useMe()
  return ({ to, name }) => (to === 'everyone' ? say('everyone', { workspace: workspace.name }) : (name ?? say('gone')))
}

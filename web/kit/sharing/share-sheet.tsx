import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { LinkDialog } from '#web/kit/links/link-dialog.tsx'
import type { LinkSubject } from '#web/kit/links/link-input.ts'
import { linkWords } from '#web/kit/links/links.words.ts'
import lines from '#web/kit/list.module.css'
import { useWords } from '#web/words/use-words.ts'
import { GranteeChoice } from './grantee-choice.tsx'
import { ShareRow } from './share-row.tsx'
import type { Shares } from './shares.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import { useCandidates } from './use-candidates.ts'
import { useShareActs } from './use-share-acts.ts'

interface ShareSheetProps {
  readonly shares: Shares
  /** What is shared, as it is called. */
  readonly name: string
  /** What sharing it shows to others. */
  readonly effect: ReactNode
  /** What is said while nobody has it. */
  readonly nobody: string
  /** What people outside may be shown by a link; null where that is nothing. */
  readonly linkable: LinkSubject | null
  close(): void
}

/** Who has something, and whom one may give it; each change counts at once. */
export function ShareSheet({ shares, name, effect, nobody, linkable, close }: ShareSheetProps) {
  const say = useWords(sharingWords)
  const sayLink = useWords(linkWords)
  const [isLinking, setLinking] = useState(false)
  const acts = useShareActs(shares, name)
  const candidates = useCandidates(shares.ownerId)
  if (isLinking && linkable) return <LinkDialog subject={linkable} close={close} />
  return (
    <Dialog title={say('title', { name })} size="lg" close={close}>
      <div className={styles.sheet}>
        {effect}
        <GranteeChoice candidates={candidates} shared={shares.items} rights={shares.rights} give={acts.give} />
        <section aria-label={say('now')}>
          <h3>{say('now')}</h3>
          {shares.items.length === 0 && <p className={styles.quiet}>{nobody}</p>}
          <ul className={`${lines.list} ${styles.shares}`}>
            {shares.items.map((share) => (
              <ShareRow key={share.id ?? 'everyone'} share={share} shares={shares} acts={acts} />
            ))}
          </ul>
        </section>
        <div className={styles.buttons}>
          {linkable && (
            <Button variant="default" onClick={() => setLinking(true)}>
              {sayLink('make')}
            </Button>
          )}
          <Button onClick={close}>{say('done')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

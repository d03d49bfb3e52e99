import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import type { ShareLink } from '#web/kit/links/link-input.ts'
import styles from '#web/kit/links/links.module.css'
import { linkWords } from '#web/kit/links/links.words.ts'
import { partWords } from '#web/kit/parts/parts.words.ts'
import { Section } from '#web/kit/section.tsx'
import { sayAgo, sayDay, sayList } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { LinkJournal } from './link-journal.tsx'
import { RevokeLink } from './revoke-link.tsx'

/** One link: what it shows to whom until when, how often it was opened, and the way to end it. */
export function LinkSheet({ link }: { readonly link: ShareLink }) {
  const say = useWords(linkWords)
  const { mayWrite } = useMe()
  const [isRevoking, setRevoking] = useState(false)
  const { path, isExpired, ownerName, openings, lastAt } = link
  return (
    <Section title={link.title}>
      <LinkFacts link={link} />
      {path === null ? (
        <p className={styles.quiet}>{say('by', { name: ownerName })}</p>
      ) : (
        <CopyLink address={new URL(path, location.origin).href} isLive={!isExpired} />
      )}
      <p className={styles.quiet}>
        {lastAt === null ? say('never') : say('opened', { count: openings, when: sayAgo(lastAt) })}
      </p>
      {openings > 0 && <LinkJournal linkId={link.id} />}
      {mayWrite && (
        <div className={styles.buttons}>
          <Button variant="subtle" color="red" onClick={() => setRevoking(true)}>
            {say('revoke')}
          </Button>
        </div>
      )}
      {isRevoking && <RevokeLink link={link} close={() => setRevoking(false)} />}
    </Section>
  )
}

function LinkFacts({ link }: { readonly link: ShareLink }) {
  const say = useWords(linkWords)
  const sayPart = useWords(partWords)
  const { of, shows, expiresAt, isExpired, hasPassword } = link
  const parts = shows.filter((part) => part !== 'names').map((part) => sayPart(part).toLowerCase())
  const day = sayDay(expiresAt)
  return (
    <>
      <p>{say('ofThing', { name: of, parts: parts.length > 0 ? sayList(parts) : say('nameOnly') })}</p>
      <p className={styles.quiet}>
        {isExpired ? say('over', { day }) : say('untilDay', { day })}
        {hasPassword && ` · ${say('hasPassword')}`}
      </p>
    </>
  )
}

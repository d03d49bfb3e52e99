import { Button } from '@mantine/core'
import { Mail } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { CopyLink } from '#web/kit/copy-link.tsx'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './members.module.css'
import { memberWords } from './members.words.ts'
import { type MadeInvitation } from './use-members.ts'

interface InvitedLinkProps {
  readonly made: MadeInvitation
  close(): void
}

/** The link of an invitation, to be handed on; it is shown this once. */
export function InvitedLink({ made, close }: InvitedLinkProps) {
  const say = useWords(memberWords)
  const { workspace } = useMe()
  const { email, expiresAt, mailed, mailProblem } = made
  // A server that was not told its address gives only the path.
  const link = new URL(made.link, location.origin).href
  const day = sayDay(expiresAt)
  const mail = new URLSearchParams({
    subject: say('mailSubject', { workspace: workspace.name }),
    body: say('mailText', { day, link }),
  })
  return (
    <div className={styles.form}>
      <div className={styles.ready}>
        <QrCode text={link} label={say('code')} size={150} />
        <div className={styles.told}>
          <p>
            {email === null ? say('linkOpen') : say('linkFor', { email })} {say('linkText', { day })}
          </p>
          {mailed === 'sent' && <p role="status">{say('mailed')}</p>}
          {mailProblem !== null && (
            <p role="alert" className={styles.alarm}>
              {mailProblem}
            </p>
          )}
          <CopyLink address={link} isLive={false} />
        </div>
      </div>
      <div className={styles.ends}>
        {mailed !== 'sent' && (
          <Button
            component="a"
            href={`mailto:${encodeURIComponent(email ?? '')}?${mail.toString().replaceAll('+', '%20')}`}
            variant="default"
            leftSection={<Mail size={17} aria-hidden="true" />}
          >
            {say('mail')}
          </Button>
        )}
        <Button onClick={close}>{say('close')}</Button>
      </div>
    </div>
  )
}

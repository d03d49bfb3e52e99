import { Button } from '@mantine/core'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Section } from '#web/kit/section.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo, sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { signInAdminWords } from '../sign-in-admin.words.ts'
import { scimWords } from './scim.words.ts'
import { ScimDialogs } from './scim-dialogs.tsx'
import { ScimSteps } from './scim-steps.tsx'
import { useScim } from './use-scim.ts'

/** The key by which a company keeps members and teams up to date, and where it goes. */
export function ScimSection() {
  const say = useWords(scimWords)
  const sayAll = useWords(signInAdminWords)
  const { mayWrite } = useMe()
  const scim = useScim()
  const { data, error, go } = scim
  const token = data?.token ?? null
  const revoke = async () => {
    await scim.revoke()
    showToast({ tone: 'done', text: say('revoked') })
  }
  return (
    <Section title={say('title')} text={say('text')}>
      {error && !data && <p className={styles.quiet}>{sayAll('trouble', { message: describeTrouble(error) })}</p>}
      {data && (
        <p className={styles.said}>
          {token === null
            ? say('none')
            : `${say('since', { day: sayDay(token.createdAt) })}, ${
                token.usedAt === null ? say('unused') : say('used', { when: sayAgo(token.usedAt) })
              }.`}
        </p>
      )}
      {data && mayWrite && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            onClick={() => (token === null ? void scim.make().catch(showTrouble) : go('another'))}
          >
            {say(token === null ? 'make' : 'makeAnother')}
          </Button>
          {token !== null && (
            <Button variant="default" onClick={() => go('revoke')}>
              {say('revoke')}
            </Button>
          )}
        </div>
      )}
      <ScimSteps />
      <ScimDialogs scim={scim} revoke={revoke} />
    </Section>
  )
}

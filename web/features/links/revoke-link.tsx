import { Button } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import type { ShareLink } from '#web/kit/links/link-input.ts'
import styles from '#web/kit/links/links.module.css'
import { linkWords } from '#web/kit/links/links.words.ts'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'

/** Asks before a link ends, which cannot be undone. */
export function RevokeLink({ link, close }: { readonly link: ShareLink; readonly close: () => void }) {
  const say = useWords(linkWords)
  const renew = useRenewShares()
  const revoke = async () => {
    await call('DELETE', `/links/${link.id}`)
    showToast({ tone: 'done', text: say('revoked', { name: link.title }) })
    await renew()
  }
  return (
    <Dialog title={say('revokeTitle', { name: link.title })} close={close}>
      <p style={{ margin: 0 }}>{say('revokeText')}</p>
      <div className={styles.buttons}>
        <Button variant="default" onClick={close} data-autofocus>
          {say('cancel')}
        </Button>
        <Button color="red" onClick={() => void revoke().catch(showTrouble)}>
          {say('revoke')}
        </Button>
      </div>
    </Dialog>
  )
}

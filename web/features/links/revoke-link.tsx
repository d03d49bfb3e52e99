import { call } from '#web/data/api/call.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import type { ShareLink } from '#web/kit/links/link-input.ts'
import { linkWords } from '#web/kit/links/links.words.ts'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
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
    <SureDialog title={say('revokeTitle', { name: link.title })} verb={say('revoke')} act={revoke} close={close}>
      {say('revokeText')}
    </SureDialog>
  )
}

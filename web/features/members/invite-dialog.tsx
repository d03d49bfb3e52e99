import { useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { InviteForm } from './invite-form.tsx'
import { InvitedLink } from './invited-link.tsx'
import { memberWords } from './members.words.ts'
import { type MadeInvitation } from './use-members.ts'

/** Invites somebody: who and as what, then the link to hand on. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const say = useWords(memberWords)
  const [made, setMade] = useState<MadeInvitation | null>(null)
  return (
    <Dialog title={say(made ? 'linkReady' : 'invite')} size="lg" close={close} isKept>
      {made ? <InvitedLink made={made} close={close} /> : <InviteForm done={setMade} close={close} />}
    </Dialog>
  )
}

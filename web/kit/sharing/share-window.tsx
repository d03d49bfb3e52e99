import { Suspense } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import type { ShareSubject } from './shares.ts'

const ShareDialog = lazily(() => import('./share-dialog.tsx'), 'ShareDialog')

interface ShareWindowProps {
  /** What is to be shared; null while nothing is. */
  readonly subject: ShareSubject | null
  close(): void
}

/** The dialog in which something is shared, whose code is loaded when it is first wanted. */
export function ShareWindow({ subject, close }: ShareWindowProps) {
  if (!subject) return null
  return (
    <Suspense>
      <ShareDialog subject={subject} close={close} />
    </Suspense>
  )
}

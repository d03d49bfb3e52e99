import { Suspense, useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import { lazily } from '#web/kit/lazily.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { leave } from './leave.ts'

const SignOutDialog = lazily(() => import('./sign-out-dialog.tsx'), 'SignOutDialog')

/** The way out; it asks first when edits would be lost. */
export function SignOut() {
  const { waiting, conflicts } = useSyncState()
  const [isAsking, setAsking] = useState(false)
  const go = () => void leave().catch(showTrouble)
  const unsent = waiting + conflicts
  useVerbs({ 'app.sign-out': unsent > 0 ? () => setAsking(true) : go })
  if (!isAsking) return null
  return (
    <Suspense>
      <SignOutDialog unsent={unsent} leave={go} stay={() => setAsking(false)} />
    </Suspense>
  )
}

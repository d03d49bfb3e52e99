import { useEffect, useState } from 'react'
import { enterWorkspace } from '#web/data/api/workspace.ts'
import { presentOpenings } from '#web/data/openings/kept-openings.ts'
import { forgetClosed, forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { closeReplica, openReplica, presentReplica } from '#web/data/replica/present-replica.ts'
import { replicaName } from '#web/data/replica/replica-name.ts'
import { presentSelection } from '#web/data/selection/selection.ts'
import type { Me } from '#web/data/session/session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { followLanguage, presentLanguage } from '#web/words/say.ts'
import { queries } from './queries.ts'

/** Opens the local copy of who is signed in, for as long as they are. Gives whether it is open. */
export function useOpenReplica({ workspace, memberId, region, workspaces }: Me): boolean {
  const [isOpen, setOpen] = useState(false)
  const hasSeveral = workspaces.length > 1
  useEffect(() => {
    enterWorkspace(hasSeveral ? workspace.id : null)
    const replica = openReplica({ workspaceId: workspace.id, memberId, region, language: presentLanguage() })
    replica.index.knowDomains(workspace.domains)
    const stop = replica.onNotice(({ kind }) => void (kind === 'signed-out' && renewSession().then(forgetWhenOver)))
    const look = () => presentReplica().noteSeen()
    const see = () => void (document.visibilityState === 'visible' && look())
    const connect = () => {
      presentReplica().noteOnline()
      void presentOpenings.send(memberId)
    }
    void presentOpenings.send(memberId)
    document.addEventListener('visibilitychange', see)
    window.addEventListener('online', connect)
    // A line that is open may take minutes to notice; a question is refused at once, and the page says so.
    window.addEventListener('offline', look)
    const unfollow = followLanguage(() => presentReplica().speak(presentLanguage()))
    setOpen(true)
    return () => {
      setOpen(false)
      stop()
      document.removeEventListener('visibilitychange', see)
      window.removeEventListener('online', connect)
      window.removeEventListener('offline', look)
      unfollow()
      closeReplica()
      void forgetClosed(replicaName({ workspaceId: workspace.id, memberId }))
      presentSelection.clear()
      // What the one before has asked is nobody else's business.
      queries.clear()
    }
  }, [workspace.id, memberId, region, hasSeveral])
  return isOpen
}

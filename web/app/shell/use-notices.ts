import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'

/** Tells the person what happens without their doing. */
export function useNotices(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const seeLost = () => void navigate({ to: '/sync' })
    const seeAlarms = () => void navigate({ to: '/administration' })
    return presentReplica().onNotice((notice) => {
      if (notice.kind === 'happening') return
      import('./tell-notice.ts').then(({ tellNotice }) => tellNotice(notice, seeLost, seeAlarms)).catch(showTrouble)
    })
  }, [navigate])
}

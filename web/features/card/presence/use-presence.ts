import { useNetwork } from '@mantine/hooks'
import { useEffect, useSyncExternalStore } from 'react'
import { useColleagues } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { Doing, PresentMember } from '#web/data/presence/attendance.ts'
import { followPage, presentAttendance } from '#web/data/presence/present-attendance.ts'

const NOBODY: readonly PresentMember[] = []

/** Says that one is at a card, and gives who else is there; nobody without a connection, or where there are no colleagues. */
export function usePresence(cardId: string, doing: Doing): readonly PresentMember[] {
  const { online } = useNetwork()
  const { mayWrite, role } = useMe()
  const colleagues = useColleagues()
  // Guests are not told who the others are, and are seen by them all the same.
  const hasColleagues = role === 'guest' || colleagues.length > 0
  const mayTell = online && mayWrite && hasColleagues
  const seen = useSyncExternalStore(presentAttendance.follow, presentAttendance.seen)
  useEffect(followPage, [])
  useEffect(() => (mayTell ? presentAttendance.attend(cardId, doing) : undefined), [cardId, doing, mayTell])
  return mayTell && seen.cardId === cardId ? seen.members : NOBODY
}

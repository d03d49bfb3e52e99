import type { foreseenRemoval, invitations, madeInvitation, OutputOf } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMembers } from '#web/data/hooks/use-members.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { renewSession } from '#web/data/session/session-store.ts'

/** Somebody who was invited. */
export type Invitation = OutputOf<typeof invitations>['items'][number]

/** An invitation with its link. */
export type MadeInvitation = OutputOf<typeof madeInvitation>

/** What hangs on a member. */
export type Foreseen = OutputOf<typeof foreseenRemoval>

/** How often lists are looked at while they are open: whoever invited somebody waits for them to come. */
const LOOK_MS = 15_000

/** The members of the workspace, as they come, change and go. */
export function usePresentMembers(): ReturnType<typeof useMembers> {
  const { memberId, role } = useMe()
  const told = useMembers({ refetchInterval: LOOK_MS, staleTime: 0 })
  const present = told.data?.items.find(({ id }) => id === memberId)?.role
  // Somebody else may have given one another role meanwhile: then other things are offered.
  useEffect(() => {
    if (present !== undefined && present !== role) void renewSession()
  }, [present, role])
  return told
}

/** Who was invited and has not come yet, for those who may know. */
export function useOpenInvitations(isAsked: boolean): readonly Invitation[] {
  const { data } = useQuery({
    queryKey: ['invitations'],
    queryFn: ({ signal }) => call<OutputOf<typeof invitations>>('GET', '/invitations', { signal }),
    refetchInterval: LOOK_MS,
    staleTime: 0,
    enabled: isAsked,
  })
  return (data?.items ?? []).filter(({ state }) => state === 'open')
}

/** Asks anew for everything that a change of members or teams may have changed. */
export function useRenewMembers(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    const keys = ['members', 'teams', 'invitations', 'branches']
    await Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })))
  }, [queries])
}

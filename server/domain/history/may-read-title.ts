import { type Actor, isAdministrator } from '#base/actor.ts'

/** Whether the actor is told the title of this batch: free text about all its cards, which may name books or people others do not see. Pure. */
export function mayReadTitle(actor: Actor, { memberId }: { readonly memberId: string }): boolean {
  return memberId === actor.memberId || isAdministrator(actor)
}

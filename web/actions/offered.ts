import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Action, ActionSection } from './action.ts'
import { type ActionId, actions } from './actions.table.ts'

/** What does an action; null where it must not be done at the moment. */
export type Verbs = Partial<Record<ActionId, (() => void) | null>>

/** Which verbs are provided, the ones provided last first: a dialog goes before its page, a page before the shell. */
export class OfferedVerbs {
  readonly #listeners = new Set<() => void>()
  #layers: { readonly verbs: Verbs }[] = []
  #offered: readonly ActionId[] = []

  /** Provides verbs until the way back is taken. */
  provide(layer: { readonly verbs: Verbs }): () => void {
    this.#set([layer, ...this.#layers])
    return () => this.#set(this.#layers.filter((other) => other !== layer))
  }

  /** Everything that can be done now, in the order of the table. */
  get offered(): readonly ActionId[] {
    return this.#offered
  }

  /** Does an action, if it is offered. Gives whether it was. */
  run(id: ActionId): boolean {
    const verb = this.#find(id)
    verb?.()
    return Boolean(verb)
  }

  /** Hears when something else is offered. Gives the way to stop. */
  readonly follow = (hear: () => void): (() => void) => {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  #find(id: ActionId): (() => void) | null | undefined {
    return this.#layers.find(({ verbs }) => verbs[id] !== undefined)?.verbs[id]
  }

  #set(layers: { readonly verbs: Verbs }[]): void {
    this.#layers = layers
    this.#offered = (Object.keys(actions) as ActionId[]).filter((id) => this.#find(id))
    this.#listeners.forEach((tell) => tell())
  }
}

/** What can be done in this page of the browser. */
export const offeredVerbs = new OfferedVerbs()

/** Provides verbs while a component is shown. What is null or left out is not offered by it. */
export function useVerbs(verbs: Verbs): void {
  const present = useRef(verbs)
  present.current = verbs
  // Which actions there are decides when others must be told; the verbs themselves may be new on every rendering.
  const names = (Object.keys(verbs) as ActionId[]).map((id) => `${id}${verbs[id] ? '' : '!'}`).join(' ')
  useEffect(() => {
    const entries = names
      .split(' ')
      .filter(Boolean)
      .map((name): [ActionId, (() => void) | null] => {
        const id = name.replace('!', '') as ActionId
        return [id, name.endsWith('!') ? null : () => present.current[id]?.()]
      })
    return offeredVerbs.provide({ verbs: Object.fromEntries(entries) })
  }, [names])
}

/** What can be done now, perhaps of one section only. */
export function useOffered(section?: ActionSection): readonly (Action & { readonly id: ActionId })[] {
  const offered = useSyncExternalStore(offeredVerbs.follow, () => offeredVerbs.offered)
  return offered
    .map((id) => ({ id, ...(actions[id] as Action) }))
    .filter((action) => !section || action.section === section)
}

/** Whether an action can be done now. */
export function useIsOffered(id: ActionId): boolean {
  return useSyncExternalStore(offeredVerbs.follow, () => offeredVerbs.offered.includes(id))
}

import { KEPT } from '../kept-names.ts'

let present: string | null = globalThis.localStorage?.getItem(KEPT.workspace) ?? null

/** The workspace that requests are about, where a person belongs to several; null when the server knows by itself. */
export function presentWorkspace(): string | null {
  return present
}

/** From now on, and at the next start, requests are about this workspace. */
export function enterWorkspace(id: string | null): void {
  present = id
  if (id === null) globalThis.localStorage?.removeItem(KEPT.workspace)
  else globalThis.localStorage?.setItem(KEPT.workspace, id)
}

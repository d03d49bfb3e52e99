let present: string | null = null

/** The workspace that requests are about, where a person belongs to several; null when the server knows by itself. */
export function presentWorkspace(): string | null {
  return present
}

/** From now on requests are about this workspace. */
export function enterWorkspace(id: string | null): void {
  present = id
}

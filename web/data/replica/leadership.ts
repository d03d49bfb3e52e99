/**
 * Comes back when this tab leads, and leads until it is closed (Web Locks). Browsers give locks only to pages reached by TLS
 * or at localhost: elsewhere each tab leads, which costs more and loses nothing, for each entry is claimed before it is sent.
 * Gives whether no other tab leads.
 */
export async function takeLead(name: string): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager }
  if (!locks) return false
  await new Promise<void>((resolve, reject) => {
    locks
      .request(`${name}-lead`, () => {
        resolve()
        return new Promise(() => undefined)
      })
      .catch(reject)
  })
  return true
}

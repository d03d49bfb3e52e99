/**
 * Comes back when this tab leads, and leads until it is closed (Web Locks). Browsers give locks only to pages reached by TLS
 * or at localhost: elsewhere each tab leads, which costs more and loses nothing, for each entry is claimed before it is sent.
 */
export async function takeLead(name: string): Promise<void> {
  const { locks } = navigator as { locks?: LockManager }
  if (!locks) return
  await new Promise<void>((resolve, reject) => {
    locks
      .request(`${name}-lead`, () => {
        resolve()
        return new Promise(() => undefined)
      })
      .catch(reject)
  })
}

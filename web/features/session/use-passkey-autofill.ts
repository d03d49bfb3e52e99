import { useCallback, useEffect, useRef } from 'react'
import { OfflineError } from '#web/data/api/api-error.ts'
import { signInByPasskey } from '#web/data/session/ways-in.ts'
import { enter } from './use-sign-in.ts'

/** A question is good for five minutes; it is asked anew before. */
const GOOD_FOR_MS = 4 * 60_000

/**
 * Lets the browser offer passkeys in the field for the address, as it offers passwords, as long as the page stands. Gives the way to
 * stop, which is needed before a passkey is asked for in a window: a browser asks one at a time.
 */
export function usePasskeyAutofill(isOn: boolean, tell: (error: unknown) => void): () => void {
  const ending = useRef(new AbortController())
  const stop = useCallback(() => ending.current.abort(), [])
  useEffect(() => {
    if (!isOn) return
    ending.current = new AbortController()
    void offer(ending.current.signal).catch((error: unknown) => {
      if (!(error instanceof OfflineError)) tell(error)
    })
    return stop
  }, [isOn, stop, tell])
  return stop
}

async function offer(end: AbortSignal): Promise<void> {
  if (!(await globalThis.PublicKeyCredential?.isConditionalMediationAvailable?.())) return
  for (let isOld = true; isOld && !end.aborted; ) {
    const old = AbortSignal.timeout(GOOD_FOR_MS)
    const signal = AbortSignal.any([end, old])
    if (await signInByPasskey({ mediation: 'conditional', signal })) return enter()
    isOld = old.aborted
  }
}

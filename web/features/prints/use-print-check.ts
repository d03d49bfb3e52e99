import type { OutputOf, printCheck } from '@lazo/contract'
import { isSameJson } from '@lazo/jscontact'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import type { PrintRequest } from './print-request.ts'

/** Letters that would be printed as boxes. */
export type MissingLetters = OutputOf<typeof printCheck>

/** What was found of a print, and what it was asked of. */
interface Told {
  readonly request: PrintRequest
  readonly missing: MissingLetters
}

/** Tells once of letters that the fonts of a print do not have; who asks for the same print again wants it all the same. */
export function usePrintCheck(request: PrintRequest): {
  readonly missing: MissingLetters | null
  /** Whether it may be printed: nothing is missing, or it was told. */
  check(signal: AbortSignal): Promise<boolean>
} {
  const [told, setTold] = useState<Told | null>(null)
  const missing = told !== null && isSameJson(told.request, request) ? told.missing : null
  const check = async (signal: AbortSignal) => {
    if (missing) return true
    const found = await call<MissingLetters>('POST', '/prints/checks', { body: request, signal })
    if (found.letters.length === 0) return true
    setTold({ request, missing: found })
    return false
  }
  return { missing, check }
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import type { Entry } from '#web/data/hooks/use-entry.ts'
import { DESK } from '#web/data/tells/desk-key.ts'
import { EVENTS } from '#web/data/tells/events-key.ts'
import { newId } from '#web/data/verbs/new-id.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'

/** A picture on its way to the desk. */
export interface SentScan {
  readonly id: string
  readonly fileName: string
  readonly state: 'sending' | 'sent' | 'failed'
  /** What went wrong. */
  readonly trouble?: string
}

/** Sends pictures of business cards one after the other, whatever becomes of the one before. */
export function useScans(event?: string) {
  const queries = useQueryClient()
  const [scans, setScans] = useState<readonly SentScan[]>([])
  const become = (id: string, next: Partial<SentScan>) =>
    setScans((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one)))
  const send = async (files: readonly File[]) => {
    // Ids sort by their moment: the pictures stay in the order in which they were taken.
    const now = Date.now()
    const added = files.map((file, at) => ({
      id: newId(now + at),
      fileName: file.name,
      state: 'sending' as const,
      file,
    }))
    setScans((before) => [...before, ...added.map(({ file: _file, ...scan }) => scan)])
    for (const { id, file } of added) {
      await call<Entry>('POST', '/inbound/scans', { query: { id, event }, bytes: typed(file) }).then(
        () => become(id, { state: 'sent' }),
        (error: unknown) => become(id, { state: 'failed', trouble: describeTrouble(error) }),
      )
    }
    for (const queryKey of [DESK, EVENTS]) await queries.invalidateQueries({ queryKey })
  }
  return { scans, send }
}

/** Browsers do not know every kind of picture that phones make. */
function typed(file: File): Blob {
  if (file.type !== '' || !/\.hei[cf]$/i.test(file.name)) return file
  return new Blob([file], { type: 'image/heic' })
}

import { createLog, type Logger } from '#base/log.ts'

/** A log whose lines can be looked at. */
export function openLogLines(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const keep = (facts: Record<string, unknown>) => void lines.push(facts)
  const log = Object.assign(Object.create(createLog('silent')), { info: keep, warn: keep, error: keep }) as Logger
  return { log, lines }
}

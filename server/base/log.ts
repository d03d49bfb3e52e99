import { type Logger, pino } from 'pino'

export type { Logger }

/** The product's log: one JSON line per event on standard error. Card contents never go in. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
}

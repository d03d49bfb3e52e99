import type { Outcome } from '#web/data/hooks/use-aims.ts'

/** What may come of an objective. */
export const KINDS = [
  'client',
  'job',
  'alliance',
  'introduction',
  'knowledge',
  'press',
  'other',
] as const satisfies readonly Outcome['kind'][]

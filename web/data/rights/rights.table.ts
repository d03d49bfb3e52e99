import type { Right } from '../replica/replica-card.ts'

/** The ladder of rights, the least first: each holds the ones before it. */
export const RIGHTS = ['view', 'comment', 'edit', 'delete', 'share', 'manage'] as const satisfies readonly Right[]

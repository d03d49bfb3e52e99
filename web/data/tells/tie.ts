import type { InputOf, OutputOf, tie, tieChange } from '@lazo/contract'

/** What a member says of their relation with somebody. */
export type Tie = OutputOf<typeof tie>

/** What is said otherwise of it. */
export type TieChange = InputOf<typeof tieChange>

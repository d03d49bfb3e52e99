import type { followUp, followUpChange, followUpInput, InputOf, OutputOf } from '@lazo/contract'

/** What a member means to do next with somebody. */
export type FollowUp = OutputOf<typeof followUp>

/** What is to be done. */
export type FollowUpInput = Omit<InputOf<typeof followUpInput>, 'id'>

/** What is said otherwise of it. */
export type FollowUpChange = InputOf<typeof followUpChange>

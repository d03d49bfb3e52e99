import type { InputOf, interaction, interactionInput, OutputOf } from '@lazo/contract'

/** Something that happened between a member and people. */
export type Talk = OutputOf<typeof interaction>

/** What is told of it. */
export type TalkInput = Omit<InputOf<typeof interactionInput>, 'id'>

/** What is said otherwise of it. */
export type TalkChange = Partial<TalkInput>

/** What all answers about talks, ties and follow-ups are kept under: what begins so is stale when one of them changes. */
export const TIES = ['ties'] as const

/** What all answers about the desk are kept under: what begins so is stale when an entry is new or was changed. */
export const DESK = ['desk'] as const

/** What all answers about events are kept under: what begins so is stale when one is new or was changed, or who came in there. */
export const EVENTS = ['events'] as const

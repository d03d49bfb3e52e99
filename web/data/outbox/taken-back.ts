/** How much of what was done there was to take back. */
export type TakenBack = 'whole' | 'part' | 'nothing'

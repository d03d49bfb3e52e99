/** How much of what was done there was to take back; `begun` where several cards come back only as the server brings them. */
export type TakenBack = 'whole' | 'begun' | 'part' | 'nothing'

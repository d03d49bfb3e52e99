/** One thing that came back otherwise. */
export interface Loss {
  kind: 'lost' | 'changed' | 'added' | 'regrouped'
  /** Which property, with what was and what is. */
  says: string
  /** How many values, parameters or memberships it counts for. */
  count: number
}

/** What a task says that Lazo understands; the rest of its text is kept beside it. */
export interface Task {
  readonly uid: string
  readonly summary: string
  /** `YYYY-MM-DD`; null where it has none. */
  readonly due: string | null
  readonly state: 'open' | 'done' | 'cancelled'
  /** When it was done, as far as it says. */
  readonly completedAt: Date | null
}

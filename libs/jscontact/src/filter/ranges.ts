/** A range of moments, or of days, in ISO 8601, both ends left out; one end is enough. */
export interface TimeRange {
  readonly after?: string
  readonly before?: string
}

/** A range of numbers, both ends left out; one end is enough. */
export interface NumberRange {
  readonly over?: number
  readonly under?: number
}

/** What readers need beside the bytes. */
export interface ReadContext {
  /** Where phone numbers without prefix are. */
  readonly region: string
  readonly newUid: () => string
}

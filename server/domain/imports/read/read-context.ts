/** What readers need beside the bytes. */
export interface ReadContext {
  /** Where phone numbers without prefix are. */
  readonly region: string
  readonly newUid: () => string
  /** The name of the organization that contacts of Salesforce name by the id of its account. */
  readonly organizationName?: (key: string) => string | undefined
}

import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { onlyWith } from './only-with.ts'
import { SALESFORCE_ACCOUNTS, SALESFORCE_CONTACTS } from './salesforce-columns.table.ts'

/**
 * `Contact.csv` of Salesforce’s data export, and `Lead.csv`. `AccountId` names the organization, whose own name stands in
 * `Account.csv`.
 */
export const salesforceContacts: Layout = onlyWith(
  ['lastname'],
  namedLayout('salesforce-contacts', SALESFORCE_CONTACTS),
)

/** `Account.csv` of Salesforce’s data export: organizations. */
export const salesforceAccounts: Layout = onlyWith(['name'], namedLayout('salesforce-accounts', SALESFORCE_ACCOUNTS))

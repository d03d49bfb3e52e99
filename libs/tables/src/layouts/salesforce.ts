import { foldHeader } from './fold-header.ts'
import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { SALESFORCE_ACCOUNTS, SALESFORCE_CONTACTS } from './salesforce-columns.table.ts'

/** `Contact.csv` of Salesforce’s data export. `AccountId` names the organization, whose own name stands in `Account.csv`. */
export const salesforceContacts: Layout = oneSided(namedLayout('salesforce-contacts', SALESFORCE_CONTACTS), 'lastname')

/** `Account.csv` of Salesforce’s data export: organizations. */
export const salesforceAccounts: Layout = oneSided(namedLayout('salesforce-accounts', SALESFORCE_ACCOUNTS), 'name')

/** Both files share many columns; one that only this has, and the id of the record, must be there. */
function oneSided(layout: Layout, telling: string): Layout {
  return {
    ...layout,
    mapColumns(header, isAsked) {
      const names = foldHeader(header)
      return isAsked || (names.includes('id') && names.includes(telling)) ? layout.mapColumns(header, isAsked) : null
    },
  }
}

import { googleCsv } from './google-csv.ts'
import { hubSpotCsv } from './hubspot-csv.ts'
import type { Layout } from './layout.ts'
import { lazoCsv } from './lazo-csv.ts'
import { linkedIn } from './linkedin.ts'
import { mailchimpCsv } from './mailchimp-csv.ts'
import { outlookCsv } from './outlook-csv.ts'
import { salesforceAccounts, salesforceContacts } from './salesforce.ts'
import { thunderbirdCsv } from './thunderbird-csv.ts'
import { zohoCsv } from './zoho-csv.ts'

/** The layouts we know by name, in the order they are tried. A new one is a file here and a line below. */
export const LAYOUTS: readonly Layout[] = [
  lazoCsv,
  linkedIn,
  googleCsv,
  salesforceContacts,
  salesforceAccounts,
  mailchimpCsv,
  hubSpotCsv,
  zohoCsv,
  thunderbirdCsv,
  outlookCsv,
]

import type { NamedColumns, NamedPlace } from './named-places.ts'
import { address, choice, name, organization, phone, relation } from './place-makers.ts'

const ADDRESS_PARTS = [
  ['street', 'street'],
  ['city', 'locality'],
  ['state', 'region'],
  ['postalcode', 'postcode'],
  ['country', 'country'],
] as const

function addresses(prefix: string, label: string): NamedPlace[] {
  return ADDRESS_PARTS.map(([word, part]) => [address(part, label), `${prefix}${word}`])
}

/** What Salesforce writes with every record and no person typed. */
const UPKEEP: NamedPlace = [
  { target: 'ignored' },
  'createdbyid',
  'lastmodifieddate',
  'lastmodifiedbyid',
  'systemmodstamp',
  'lastvieweddate',
  'lastreferenceddate',
  'lastcurequestdate',
  'lastcuupdatedate',
  'mailinggeocodeaccuracy',
  'othergeocodeaccuracy',
  'billinggeocodeaccuracy',
  'shippinggeocodeaccuracy',
  'photourl',
]

const RECORD: readonly NamedPlace[] = [
  [{ target: 'sourceId' }, 'id'],
  [choice, 'isdeleted', 'ispriorityrecord'],
  UPKEEP,
]

/** The columns of `Contact.csv` and of `Lead.csv`, called as in the API. */
export const SALESFORCE_CONTACTS: NamedColumns = {
  own: [
    [organization('key'), 'accountid'],
    [phone('Mobile'), 'mobilephone'],
    [phone('Home'), 'homephone'],
    [phone('Other'), 'otherphone'],
    [phone('Assistant'), 'assistantphone'],
    [relation('Assistant'), 'assistantname'],
    [{ target: 'birthday' }, 'birthdate'],
    [choice, 'hasoptedoutofemail', 'hasoptedoutoffax', 'donotcall'],
    [{ target: 'custom' }, 'reportstoid', 'leadsource', 'masterrecordid', 'emailbouncedreason', 'emailbounceddate'],
    ...addresses('mailing', 'Work'),
    ...addresses('other', 'Other'),
  ],
  shared: [
    ...RECORD,
    ...addresses('', 'Work'),
    [organization('name'), 'company'],
    [{ target: 'website' }, 'website'],
    [{ target: 'sectors' }, 'industry'],
    [name('full'), 'name'],
    [name('title'), 'salutation'],
    [name('given'), 'firstname'],
    [name('given2'), 'middlename'],
    [name('surname'), 'lastname'],
    [name('suffix'), 'suffix'],
    [{ target: 'email' }, 'email'],
    [phone('Work'), 'phone'],
    [phone('Work Fax'), 'fax'],
    [organization('title'), 'title'],
    [organization('unit'), 'department'],
    [{ target: 'note' }, 'description'],
    [{ target: 'custom' }, 'ownerid', 'createddate', 'lastactivitydate', 'recordtypeid', 'individualid', 'jigsaw'],
    [{ target: 'custom' }, 'status', 'rating', 'numberofemployees', 'annualrevenue', 'convertedaccountid'],
    [choice, 'isconverted', 'isunreadbyowner'],
  ],
}

/** The columns of `Account.csv`. */
export const SALESFORCE_ACCOUNTS: NamedColumns = {
  own: [
    ...addresses('billing', 'Billing'),
    ...addresses('shipping', 'Shipping'),
    [{ target: 'custom' }, 'parentid', 'accountnumber', 'annualrevenue', 'numberofemployees', 'ownership'],
    [{ target: 'custom' }, 'tickersymbol', 'accountsource', 'sicdesc', 'sic', 'masterrecordid'],
  ],
  shared: [
    ...RECORD,
    [organization('name'), 'name'],
    [name('title'), 'salutation'],
    [name('given'), 'firstname'],
    [name('given2'), 'middlename'],
    [name('surname'), 'lastname'],
    [{ target: 'email' }, 'personemail'],
    [phone('Mobile'), 'personmobilephone'],
    [phone('Home'), 'personhomephone'],
    [{ target: 'birthday' }, 'personbirthdate'],
    [organization('title'), 'persontitle'],
    ...addresses('personmailing', 'Home'),
    [choice, 'ispersonaccount', 'personhasoptedoutofemail', 'persondonotcall'],
    [{ target: 'contactKinds' }, 'type'],
    [{ target: 'sectors' }, 'industry'],
    [phone('Main'), 'phone'],
    [phone('Fax'), 'fax'],
    [{ target: 'website' }, 'website'],
    [{ target: 'note' }, 'description'],
    [{ target: 'custom' }, 'rating', 'site', 'ownerid', 'createddate', 'lastactivitydate', 'recordtypeid', 'jigsaw'],
  ],
}

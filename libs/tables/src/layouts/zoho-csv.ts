import type { Layout } from './layout.ts'
import { namedLayout } from './named-places.ts'
import { onlyWith } from './only-with.ts'
import { address, choice, name, organization, phone, profile, relation } from './place-makers.ts'

/** Reports of Salesforce have many of the names, and none of these. */
const SIGNS = [
  'record id',
  'contact id',
  'contactid',
  'created time',
  'modified time',
  'email opt out',
  'skype id',
  'asst phone',
]

/** The contacts and leads that Zoho CRM and its little sister Bigin export. */
export const zohoCsv: Layout = onlyWith(
  SIGNS,
  namedLayout('zoho-csv', {
    own: [
      [{ target: 'sourceId' }, 'record id', 'contact id', 'contactid'],
      [organization('name'), 'account name'],
      [
        { target: 'custom' },
        'contact owner id',
        'lead owner',
        'lead owner id',
        'lead status',
        'account name id',
        'company name id',
        'vendor name',
        'vendor name id',
      ],
      [{ target: 'custom' }, 'created time', 'modified time', 'last activity time', 'lead source', 'reporting to'],
      [choice, 'email opt out'],
      [{ target: 'im', label: 'Skype', slot: 'Skype' }, 'skype id'],
      [phone('Assistant'), 'asst phone'],
      [{ target: 'email', slot: 'secondary' }, 'secondary email'],
      ...addresses('mailing', 'Work'),
      ...addresses('other', 'Other'),
    ],
    shared: [
      [name('full'), 'contact name', 'full name'],
      [name('title'), 'salutation'],
      [name('given'), 'first name'],
      [name('surname'), 'last name'],
      [{ target: 'email' }, 'email'],
      [organization('name'), 'company name', 'company'],
      [organization('title'), 'title'],
      [organization('unit'), 'department'],
      [phone('Work'), 'phone'],
      [phone('Home'), 'home phone'],
      [phone('Other'), 'other phone'],
      [phone('Mobile'), 'mobile'],
      [phone('Fax'), 'fax'],
      [relation('Assistant'), 'assistant'],
      [{ target: 'birthday' }, 'date of birth'],
      [profile('X'), 'twitter'],
      [profile('LinkedIn'), 'linkedin'],
      [profile('Facebook'), 'facebook'],
      [{ target: 'website' }, 'website'],
      [{ target: 'keywords' }, 'tag', 'tags'],
      [{ target: 'note' }, 'description'],
      [{ target: 'custom' }, 'contact owner', 'created by', 'modified by', 'currency', 'exchange rate', 'layout'],
      [{ target: 'ignored' }, 'created by id', 'modified by id', 'layout id'],
    ],
  }),
)

function addresses(prefix: string, label: string): (readonly [ReturnType<typeof address>, ...string[]])[] {
  return [
    [address('street', label), `${prefix} street`],
    [address('locality', label), `${prefix} city`],
    [address('region', label), `${prefix} state`],
    [address('postcode', label), `${prefix} zip`, `${prefix} zip code`],
    [address('country', label), `${prefix} country`],
  ]
}

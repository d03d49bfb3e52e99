import type { OfficeWords } from './demo-words.ts'
import { listOf } from './list-of.ts'

/** An office of eight people who advise companies. */
export const englishOffice: OfficeWords = {
  name: 'Harbour & Finch Consulting',
  domain: 'harbourfinch.example',
  people: [
    {
      given: 'Eleanor',
      surname: 'Harbour',
      isWoman: true,
      role: 'owner',
      title: 'Managing Partner',
      birthday: '1979-04-18',
    },
    {
      given: 'Thomas',
      surname: 'Finch',
      isWoman: false,
      role: 'admin',
      title: 'Partner, Operations and IT',
      birthday: '1975-11-02',
    },
    {
      given: 'Niamh',
      surname: 'Gallagher',
      isWoman: true,
      role: 'member',
      title: 'Head of Accounts',
      birthday: '1988-06-30',
    },
    {
      given: 'Graham',
      surname: 'Ellis-Jones',
      isWoman: false,
      role: 'member',
      title: 'Senior Consultant',
      birthday: '1969-01-25',
    },
    {
      given: 'Cerys',
      surname: 'Llewellyn',
      isWoman: true,
      role: 'member',
      title: 'Communications and Press',
      birthday: '1992-09-09',
    },
    { given: 'Zainab', surname: 'Hussain', isWoman: true, role: 'member', title: 'Consultant', birthday: '1994-12-14' },
    {
      given: 'Rohan',
      surname: 'Sharma',
      isWoman: false,
      role: 'member',
      title: 'Purchasing and Suppliers',
      birthday: '1985-03-07',
    },
    { given: 'Isla', surname: 'Drummond', isWoman: true, role: 'guest', title: 'Intern', birthday: '2003-08-21' },
  ],
  books: [
    {
      key: 'clients',
      name: 'Clients',
      owner: 0,
      everyone: 'view',
      grants: [
        { person: 2, right: 'manage' },
        { person: 3, right: 'edit' },
        { person: 5, right: 'edit' },
      ],
    },
    { key: 'suppliers', name: 'Suppliers', owner: 1, everyone: 'view', grants: [{ person: 6, right: 'manage' }] },
    {
      key: 'team',
      name: 'Team',
      owner: 1,
      everyone: 'view',
      grants: [
        { person: 0, right: 'share' },
        { person: 7, right: 'view' },
        { person: 4, right: 'edit' },
      ],
    },
    {
      key: 'press',
      name: 'Press',
      owner: 4,
      everyone: 'view',
      grants: [
        { person: 0, right: 'share' },
        { person: 7, right: 'edit' },
      ],
    },
  ],
  network: {
    book: 'LinkedIn network',
    whereFrom: 'Download of one’s own connections from LinkedIn',
    whyHeld: 'Keeping up working relationships with people who agreed to connect',
  },
  fair: {
    book: 'Trade fair',
    file: 'innovation-fair.csv',
    label: 'Innovation Fair',
    header: 'First name,Last name,Company,E-mail,Stand',
  },
  friends: {
    book: 'Personal',
    labels: listOf('Family; Friends; Neighbours; School gate'),
    notes: listOf(`
      Third floor, has our spare keys; Martha’s sister, from the choir; Shared a flat at university; Nut allergy:
      remember at dinner; Moving to Whitby in the autumn
    `),
  },
  labels: listOf(
    'Active client; Renewal; No newsletter; Christmas card; Annual event; Referral; Contract pending; VIP',
  ),
  notes: listOf(`
    Prefers calls in the afternoon, after four; Niamh introduced us at the Leeds conference; Always wants proposals
    on a single page; Changes IT supplier at the end of the year: call again in October; Keen on the digital plan,
    decides together with her brother; Careful: invoice the holding, not the company; Speaks Welsh and likes to be
    greeted in it; Enjoyed the export report, wants the sequel; Studied with Eleanor; No mail on Fridays; The
    assistant keeps the diary: always go through her; Wants to visit the office at the spring fair; Pays in thirty
    days without fail; Distrusts mails with links, better by phone; Is training his successor
  `),
  pressNotes: listOf(`
    The edition closes at seven; Runs the business page on Tuesdays; Likes jobs figures by district; Wants photos in
    landscape; Chaired our round table; Trusts short releases
  `),
  hobbies: listOf(
    'hill walking; chess; cooking; cycling; photography; theatre; tennis; choirs; allotment; old films; sailing; reading',
  ),
  newNotes: listOf(`
    Called today: January suits them; Sends regards to Thomas; Has asked for a price for two more sites; The meeting
    moves to the twelfth
  `),
  shown: {
    bio: 'I help medium-sized companies grow without losing their bearings.\n\nIf you would like to tell me about yours, write to me; I always answer, mostly on the same day.',
    lists: [
      {
        name: 'Customers without e-mail',
        icon: '📭',
        query: { filter: { all: [{ contactKind: 'customer' }, { hasNo: 'email' }] } },
        isShared: true,
      },
      {
        name: 'Press on industry',
        icon: '📰',
        query: { text: 'industry', filter: { contactKind: 'press' } },
        isShared: false,
      },
      { name: 'The latest', icon: '🕗', query: { order: 'added' }, isShared: false },
    ],
    form: {
      title: 'Open day',
      purpose: 'To send you the programme and to call you once after the day.',
      visitors: [
        {
          given: 'Rupert',
          family: 'Ainsley',
          organization: 'Ainsley Glass',
          email: 'rupert@ainsleyglass.example',
          phone: '',
          message: 'Interested in the round table on exports.',
        },
        { given: 'Femi', family: 'Adebayo', organization: '', email: '', phone: '+44 7700 900093', message: '' },
      ],
    },
  },
}

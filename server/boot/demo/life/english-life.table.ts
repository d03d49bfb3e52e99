import { listOf } from '../list-of.ts'
import type { LifeWords } from './life-words.ts'

/** What Eleanor has lived through with the people she knows. */
export const englishLife: LifeWords = {
  town: 'Bristol',
  currency: 'GBP',
  talks: {
    work: {
      meeting: listOf(`
        Coffee at their office: another site is to open in spring; A long lunch, more about family than about work; The
        quarter gone through, happy with the report; Shown round the new plant; Breakfast with their buyers; Renewal
        signed, and a toast
      `),
      call: listOf(`
        Quick question about the contract; How the change of systems is going; Congratulated them on the Chamber's
        award; Wanted my view of a supplier; Moved the visit by a week; Caught up, nothing more; Worried about who will
        take over the firm
      `),
      'video-call': listOf(
        'Export plan presented; Monthly look at the figures; With her partner, to settle dates; Demo for the board',
      ),
      email: listOf(`
        Summary of the meeting; Asked about the digital grants; Thanks for the accountant's number; Programme of the
        conference; Confirmed the date; Remarks on the draft
      `),
      message: listOf('Photo of the team at the fair; Article on their trade; Season’s greetings; The parcel arrived'),
      event: listOf('Met by chance at the Chamber’s conference; Round table on exports; Drinks at the guild'),
    },
    own: {
      meeting: listOf(`
        Dinner at ours; A walk in the Mendips with the children; Sunday lunch; Concert at St George's; Helped with the
        move
      `),
      call: listOf('Caught up; Birthday; Told me about the new job; Plans for the bank holiday'),
      'video-call': listOf('The little ones wanted to see each other; Book club from afar'),
      email: listOf('Pictures of the summer; The recipe as promised'),
      message: listOf(`
        Recommended a novel; Holiday snap; Drinks on Friday; Good luck with the exams; Congratulations on the promotion
      `),
      event: listOf('School fête; A mutual friend’s wedding'),
    },
  },
  facts: {
    interest: listOf(
      'Walks the coast path in stages; Season ticket at the opera; Keeps bees; Runs half marathons; Collects old maps',
    ),
    family: listOf(
      'Two daughters, the elder studies in Lyon; A newborn, Barnaby; Looks after their father; A grandparent since June',
    ),
    project: listOf(
      'Opens a second shop in March; Looks for premises in Bath; Writes a book on the quarter; Turns the fleet electric',
    ),
    work: listOf(
      'Buys for three plants; Began as a trainee and runs it now; Decides together with a brother; Came from banking',
    ),
  },
  given: [
    { kind: 'introduction', text: 'to an accountant we trust' },
    { kind: 'help', text: 'went through the business plan' },
    { kind: 'information', text: 'the call for grants, well before the deadline' },
    { kind: 'advice', text: 'how to prepare for talks about the lease' },
    { kind: 'taught', text: 'how to read a balance sheet' },
    { kind: 'gift', text: 'a book on mountain paths' },
    { kind: 'attention', text: 'a visit in hospital' },
  ],
  received: [
    { kind: 'business', text: 'the export plan was given to us' },
    { kind: 'introduction', text: 'to the director of the fair' },
    { kind: 'learned', text: 'how cold chains work' },
    { kind: 'advice', text: 'what customs ask for in Veracruz' },
    { kind: 'information', text: 'the tender that came out in autumn' },
    { kind: 'endorsement', text: 'spoke well of us at the Chamber' },
  ],
  forMe: listOf(`
    Customs in Mexico; Business press; Employment law; European grants; Cold chains; Speakers for conferences;
    Industrial premises
  `),
  forThem: listOf('Export plan; Introduce investors; Look over budgets; Sales staff; A first customer in Portugal'),
  closeness: {
    work: listOf('colleague; former colleague; partner in a project'),
    own: listOf('friend; family; neighbour; university'),
  },
  met: {
    channels: listOf('introduction; conference; cold call; school; university'),
    places: listOf('Bristol; London; Manchester; Leeds'),
    stages: listOf('when the office opened; at university; first job'),
  },
  questions: [
    'Could we move the meeting to this week?',
    'Do you know anybody for trademarks in Portugal?',
    'Would lunch on Thursday suit you?',
  ],
  unthanked: [
    { kind: 'introduction', text: 'to the head of purchasing in Porto' },
    { kind: 'advice', text: 'on hedging the currency' },
  ],
  promises: listOf(
    'Send the revised proposal; Pass on the notary’s number; Send the export report; Find a speaker for May',
  ),
  steps: listOf(
    'Ask how the opening went; Suggest a date in January; See whether there is a budget; Invite to the open day; Lunch without hurry',
  ),
  openings: listOf(`
    Glad we are connected: your talk in Bristol gave me ideas.; Thanks for accepting. We work round the corner and never
    met.; Congratulations on the new post.; I see you were at Valdeolmos, too.; I read your piece on family firms and
    passed it on to my partner.
  `),
  answers: listOf(`
    Thank you, a pleasure.; I will ask my team and let you know.; When you are around, let us have a coffee.; Here is
    the link I mentioned.; We are just at it, I will tell you.; What good news, I am delighted.; Noted, thank you.
  `),
  events: [
    { name: 'Chamber conference', place: 'Bristol', inDays: -47 },
    { name: 'Innovation Fair', place: 'Birmingham', inDays: 9 },
  ],
  strangers: listOf('Araminta Cole; Declan Furey; Philippa Oduya'),
  visitors: [
    {
      kind: 'collaboration',
      name: 'Harriet Quayle',
      organization: 'Seedling Ventures',
      text: 'Suggests a breakfast for family firms that we would hold together.',
      daysAgo: 3,
    },
    {
      kind: 'advice',
      name: 'Rory Salter',
      organization: '',
      text: 'A student: wants to ask how one begins in consulting.',
      daysAgo: 1,
    },
    {
      kind: 'sales',
      name: 'Nick Orb',
      organization: 'Orb Group',
      text: 'Offer to renew the printers.',
      daysAgo: 12,
      revisitIn: 20,
    },
  ],
  objectives: [
    {
      title: 'Three clients who export to Portugal',
      why: 'We know that market well, and nobody else goes along from here.',
      began: -190,
      endsIn: 170,
      budgetHours: 60,
      target: { kind: 'client', count: 3 },
      outcomes: [
        { kind: 'client', text: 'Export plan for two years', daysAgo: 96, amount: 18_500 },
        { kind: 'introduction', text: 'To the chamber of Porto', daysAgo: 61, amount: null },
        { kind: 'client', text: 'Market study, paid in advance', daysAgo: 20, amount: 6_200 },
      ],
    },
    {
      title: 'That the press call us without being called',
      why: 'One quotation a month is worth ten releases.',
      began: -60,
      endsIn: 120,
      budgetHours: 15,
      target: { kind: 'press', count: 4 },
      outcomes: [{ kind: 'press', text: 'Interview on the business page', daysAgo: 18, amount: null }],
    },
  ],
  introductions: {
    made: 'Both firms buy packaging: they could do it together.',
    asked: 'To learn how they manage deliveries in Portugal.',
  },
  cadences: [
    { label: 'VIP', idealDays: 30, maximumDays: 60 },
    { label: 'Friends', idealDays: 60, maximumDays: 150 },
  ],
}

import type { Fact, MemberUse, Question } from './self-check.ts'

/** A picture of a few numbers side by side. */
export interface Bars {
  readonly title: 'byPrograms' | 'bySight' | 'byStanding' | 'byWay' | 'byDetail'
  readonly facts: readonly Fact[]
  /** What a full bar is; the sum of all when it is not said. */
  readonly of?: Fact
}

/** Members whom a question is about, those with most first. */
export interface Concerned {
  readonly title: 'idleList' | 'keepersList' | 'doublesList' | 'reachList' | 'silentList'
  /** How much it concerns a member; nobody with 0 is named. */
  weigh(member: MemberUse): number
}

/** Where the matter of a question is seen for oneself. */
export interface Way {
  readonly to: string
  readonly word:
    | 'toMembers'
    | 'toBooks'
    | 'toTrash'
    | 'toActivity'
    | 'toAudit'
    | 'toFormer'
    | 'toFields'
    | 'toPeople'
    | 'toAdministration'
}

/** One question with what is shown of it. */
export interface Step {
  readonly id: Question
  readonly text: `${Question}Text`
  readonly ask: `${Question}Ask`
  readonly facts: readonly Fact[]
  /** Of these, what is worth a look as soon as there is one. */
  readonly worth: readonly Fact[]
  readonly bars: readonly Bars[]
  readonly concerned: Concerned | null
  readonly ways: readonly Way[]
}

/** The questions, in their order. */
export const STEPS: readonly Step[] = [
  {
    id: 'who',
    text: 'whoText',
    ask: 'whoAsk',
    facts: ['members', 'withDevice', 'onlyWeb', 'idle'],
    worth: ['idle'],
    bars: [
      {
        title: 'byPrograms',
        facts: ['byWeb', 'byApple', 'byAndroid', 'byThunderbird', 'byEvolution', 'byPlain'],
        of: 'members',
      },
    ],
    concerned: { title: 'idleList', weigh: ({ programs }) => (programs.length === 0 ? 1 : 0) },
    ways: [{ to: '/members', word: 'toMembers' }],
  },
  {
    id: 'keeps',
    text: 'keepsText',
    ask: 'keepsAsk',
    facts: ['cards', 'sharedCards', 'aloneCards', 'keepers', 'sharedBooks', 'aloneBooks'],
    worth: [],
    bars: [{ title: 'bySight', facts: ['sharedCards', 'aloneCards'] }],
    concerned: { title: 'keepersList', weigh: ({ aloneCards }) => aloneCards },
    ways: [{ to: '/books', word: 'toBooks' }],
  },
  {
    id: 'doubles',
    text: 'doublesText',
    ask: 'doublesAsk',
    facts: ['doublePeople', 'doubleCards'],
    worth: ['doublePeople', 'doubleCards'],
    bars: [
      { title: 'byStanding', facts: ['doublesShared', 'doublesMixed', 'doublesAlone'] },
      {
        title: 'byWay',
        facts: ['doublesByWeb', 'doublesByDevice', 'doublesByImport', 'doublesByForm', 'doublesByOther'],
      },
    ],
    concerned: { title: 'doublesList', weigh: ({ doubles }) => doubles },
    ways: [],
  },
  {
    id: 'losses',
    text: 'lossesText',
    ask: 'lossesAsk',
    facts: ['trashed', 'lostByDevices', 'losingDevices'],
    worth: ['lostByDevices', 'losingDevices'],
    bars: [],
    concerned: null,
    ways: [
      { to: '/trash', word: 'toTrash' },
      { to: '/activity', word: 'toActivity' },
    ],
  },
  {
    id: 'reach',
    text: 'reachText',
    ask: 'reachAsk',
    facts: ['noSharedBook', 'noDevice', 'openRequests', 'oldRequests', 'refusedRequests', 'keptApart'],
    worth: ['noSharedBook', 'oldRequests', 'keptApart'],
    bars: [],
    concerned: {
      title: 'reachList',
      weigh: ({ reaches, devices, openRequests }) => (reaches ? 0 : 4) + (devices === 0 ? 1 : 0) + openRequests * 2,
    },
    ways: [
      { to: '/members', word: 'toMembers' },
      { to: '/books', word: 'toBooks' },
    ],
  },
  {
    id: 'store',
    text: 'storeText',
    ask: 'storeAsk',
    facts: ['owners', 'administrators', 'singleEditor', 'formerBooks'],
    worth: ['singleEditor', 'formerBooks'],
    bars: [],
    concerned: null,
    ways: [
      { to: '/books/former', word: 'toFormer' },
      { to: '/administration', word: 'toAdministration' },
    ],
  },
  {
    id: 'data',
    text: 'dataText',
    ask: 'dataAsk',
    facts: [
      ...(['sharedBooks', 'aloneBooks', 'formerBooks', 'formerCards'] as const),
      ...(['holdingDevices', 'silentDevices', 'revokedDevices'] as const),
      ...(['openLinks', 'openLinksBare', 'forms', 'keptFiles'] as const),
      ...(['exports', 'prints', 'exportedCards', 'exporters'] as const),
    ],
    worth: ['formerBooks', 'formerCards', 'silentDevices', 'revokedDevices', 'openLinksBare'],
    bars: [],
    concerned: { title: 'silentList', weigh: ({ silentDevices }) => silentDevices },
    ways: [{ to: '/administration/audit', word: 'toAudit' }],
  },
  {
    id: 'complete',
    text: 'completeText',
    ask: 'completeAsk',
    facts: ['cards', 'unreachable', 'ruledFields'],
    worth: ['unreachable'],
    bars: [{ title: 'byDetail', facts: ['withMail', 'withPhone', 'withPhoto', 'unreachable'], of: 'cards' }],
    concerned: null,
    ways: [
      { to: '/fields', word: 'toFields' },
      { to: '/people', word: 'toPeople' },
    ],
  },
]

/** Everything that one walks through, in order. */
export const PATH: readonly (Question | 'report')[] = [...STEPS.map(({ id }) => id), 'seats', 'report']

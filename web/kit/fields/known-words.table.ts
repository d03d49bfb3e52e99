import type { FieldWord } from './field-word.ts'

/** What relations are called, the usual ones first. */
export const RELATION_WORDS: Readonly<Record<string, FieldWord>> = {
  spouse: 'relation-spouse',
  sweetheart: 'relation-sweetheart',
  child: 'relation-child',
  parent: 'relation-parent',
  sibling: 'relation-sibling',
  kin: 'relation-kin',
  friend: 'relation-friend',
  colleague: 'relation-colleague',
  'co-worker': 'relation-co-worker',
  agent: 'relation-agent',
  acquaintance: 'relation-acquaintance',
  emergency: 'relation-emergency',
  neighbor: 'relation-neighbor',
  'co-resident': 'relation-co-resident',
  contact: 'relation-contact',
  met: 'relation-met',
}

/** What the keys of sets and the fixed texts of a card are called, by the member that holds them; others are said as they are. */
export const KNOWN_WORDS: Readonly<Record<string, Readonly<Record<string, FieldWord>>>> = {
  kind: {
    individual: 'sort-individual',
    org: 'sort-org',
    group: 'sort-group',
    interest: 'fact-interest',
    hobby: 'fact-hobby',
    expertise: 'fact-expertise',
    'lazo.app:family': 'fact-family',
    'lazo.app:project': 'fact-project',
    birth: 'date-birth',
    wedding: 'date-wedding',
    death: 'date-death',
  },
  contexts: { work: 'type-work', private: 'type-home', billing: 'type-billing', delivery: 'type-delivery' },
  features: {
    mobile: 'type-mobile',
    fax: 'type-fax',
    pager: 'type-pager',
    'main-number': 'type-main',
    voice: 'feature-voice',
    text: 'feature-text',
    video: 'feature-video',
    textphone: 'feature-textphone',
  },
  relation: RELATION_WORDS,
}

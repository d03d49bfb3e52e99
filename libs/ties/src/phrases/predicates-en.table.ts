import type { Meaning, Predicate } from './predicate.ts'

const received = { way: 'received' } as const
const given = { way: 'given' } as const
const HAD = "(?:had |grabbed |i've had )?(?:an? )?(?:quick |long |short )?"

const ROWS: readonly (readonly [string, Meaning])[] = [
  ['(?:called|phoned|rang)', { by: 'me', medium: 'call' }],
  [`${HAD}(?:phone )?call with`, { by: 'me', medium: 'call' }],
  ['missed call from', { by: 'me', medium: 'call' }],
  ['(?:spoke|spoken|talked|chatted|caught up)(?: with| to)?', { by: 'me', medium: 'speak' }],
  ['(?:met(?: up)?(?: with)?|saw|visited|ran into|bumped into|seen)', { by: 'me', medium: 'meeting' }],
  [
    `${HAD}(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks?|beers?|meeting)(?: with)?`,
    { by: 'me', medium: 'meeting' },
  ],
  [
    `(?:${HAD}(?:video ?call|zoom call|zoom|teams call) with|zoomed with|facetimed)`,
    { by: 'me', medium: 'video-call' },
  ],
  ['(?:emailed|e-mailed|mailed)', { by: 'me', medium: 'email' }],
  [
    "(?:wrote(?: back)?(?: to)?|written(?: to)?|messaged|texted|whatsapped|dm(?:ed|'d)|pinged|replied to|answered|sent|congratulated)",
    { by: 'me', medium: 'write' },
  ],
  ['(?:email|mail|message|letter) to', { by: 'me', medium: 'write' }],

  ['(?:called|phoned|rang) (?:me|us)(?: back)?', { by: 'them', medium: 'call' }],
  ['(?:emailed|e-mailed|mailed) (?:me|us)', { by: 'them', medium: 'email' }],
  [
    '(?:wrote(?: back)?(?: to)?|messaged|texted|whatsapped|pinged|replied to|answered|sent|congratulated) (?:me|us)',
    { by: 'them', medium: 'write' },
  ],
  ['(?:replied|got back to me)(?! to)', { by: 'them', medium: 'write' }],
  ['(?:(?:got|had) )?(?:an? )?(?:email|mail|message|letter) from|heard from', { by: 'them', medium: 'write' }],
  ['(?:visited|invited) (?:me|us)', { by: 'them', medium: 'meeting' }],
  ['introduced (?:me|us) to', { by: 'them', introduces: true, gives: { kind: 'introduction', ...received } }],
  ['(?:helped|gave) (?:me|us)(?: a hand)?', { by: 'them', gives: { kind: 'help', ...received } }],
  [
    '(?:advised (?:me|us)|gave (?:me|us) advice|recommended (?:me|us))',
    { by: 'them', gives: { kind: 'advice', ...received } },
  ],
  ['(?:taught|showed) (?:me|us)|explained to (?:me|us)', { by: 'them', gives: { kind: 'learned', ...received } }],
  ['(?:told|informed) (?:me|us)', { by: 'them', gives: { kind: 'information', ...received } }],
  ['thanked (?:me|us)', { by: 'them', gives: { kind: 'thanks', ...received } }],
  ['gave (?:me|us) an? (?:gift|present|book)', { by: 'them', medium: 'gift', gives: { kind: 'gift', ...received } }],
  ['(?:bought from (?:me|us)|gave (?:me|us) an order)', { by: 'them', gives: { kind: 'business', ...received } }],

  ['introduced', { by: 'me', gives: { kind: 'introduction', ...given } }],
  ['helped', { by: 'me', gives: { kind: 'help', ...given } }],
  ['advised', { by: 'me', gives: { kind: 'advice', ...given } }],
  ['(?:taught|explained to)', { by: 'me', gives: { kind: 'taught', ...given } }],
  ['(?:told|informed)', { by: 'me', gives: { kind: 'information', ...given } }],
  ['thanked', { by: 'me', gives: { kind: 'thanks', ...given } }],
  ['(?:learned|learnt)', { by: 'me', gives: { kind: 'learned', ...received } }],
  ['asked(?= .*\\badvice\\b)', { by: 'me', gives: { kind: 'advice', way: 'asked' } }],
  ['asked', { by: 'me', gives: { kind: 'help', way: 'asked' } }],

  ["(?:i've |i have |i )?promised", { by: 'me', plans: { isPromised: true } }],
  ['(?:need to|have to|must|should|remind me to|remember to|todo)', { by: 'me', plans: { isPromised: false } }],
  ["(?:i'll|i will|going to)", { by: 'me', plans: { isPromised: false } }],
  ['follow up with', { by: 'me', plans: { isPromised: false, wordsToo: true } }],
]

/** What is understood in English. */
export const english: readonly Predicate[] = ROWS.map(([pattern, meaning]) => ({
  language: 'en',
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w])`, 'g'),
  meaning,
}))

/** Properties that older programs write for one messenger each, and the name of the service. */
export const messengers: readonly (readonly [property: string, service: string])[] = [
  ['X-AIM', 'AIM'],
  ['X-FACEBOOK', 'Facebook'],
  ['X-GADUGADU', 'Gadu-Gadu'],
  ['X-GOOGLE-TALK', 'Google Talk'],
  ['X-GROUPWISE', 'GroupWise'],
  ['X-GTALK', 'GTalk'],
  ['X-ICQ', 'ICQ'],
  ['X-JABBER', 'Jabber'],
  ['X-MATRIX', 'Matrix'],
  ['X-MSN', 'MSN'],
  ['X-QQ', 'QQ'],
  ['X-SAMETIME', 'Sametime'],
  ['X-SIP', 'SIP'],
  ['X-SKYPE', 'Skype'],
  ['X-SKYPE-USERNAME', 'Skype'],
  ['X-TELEGRAM', 'Telegram'],
  ['X-TWITTER', 'Twitter'],
  ['X-YAHOO', 'Yahoo'],
  ['X-YAHOO-ID', 'Yahoo'],
]

/** Spellings that are no property names and still occur. */
export const messengerAliases: ReadonlyMap<string, string> = new Map([['X-GOOGLE TALK', 'X-GOOGLE-TALK']])

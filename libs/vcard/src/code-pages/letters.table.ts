/** How text of one language, or of related ones, looks in a code page of one byte for each character. */
export interface LetterUse {
  page: string
  /** Small letters beyond ASCII, the commonest first; their capitals are meant, too. */
  letters: string
  /** Whether they stand among letters of ASCII; otherwise they are an alphabet of their own. */
  isLatin: boolean
  /** How much rarer the page is among files than windows-1252, as a power of e. */
  rarity: number
}

/**
 * Code pages of one byte that contacts are found in. The western languages are one, for their names stand in one file;
 * those of windows-1250 have few letters in common.
 */
export const letterUses: readonly LetterUse[] = [
  { page: 'windows-1252', letters: 'éíáóñüäöúàèçãâêåøßôëæìòùîïûõœýÿ', isLatin: true, rarity: 0 },
  { page: 'windows-1252', letters: 'íáðöóéúþæý', isLatin: true, rarity: 4 },
  { page: 'windows-1250', letters: 'łóąęśżćńź', isLatin: true, rarity: 4 },
  { page: 'windows-1250', letters: 'íáéěřčšžýůúňťďóľôĺŕäö', isLatin: true, rarity: 4 },
  { page: 'windows-1250', letters: 'áéöőóüíúű', isLatin: true, rarity: 5 },
  { page: 'windows-1250', letters: 'ăîţşâ', isLatin: true, rarity: 5 },
  { page: 'windows-1250', letters: 'ćčšžđ', isLatin: true, rarity: 5 },
  { page: 'windows-1254', letters: 'ışğüçöİâîûéñä', isLatin: true, rarity: 6 },
  { page: 'windows-1257', letters: 'āšžėīēčūąųņļėģķįõäöü', isLatin: true, rarity: 7 },
  { page: 'macintosh', letters: 'éíáóñüäöúàèçãâêåøßôëæìòùîïû', isLatin: true, rarity: 7 },
  { page: 'windows-1251', letters: 'оаеинтрслвкмдупяьыгзбчйхжшюцщэфёъіїєґў', isLatin: false, rarity: 5 },
  { page: 'koi8-u', letters: 'оаеинтрслвкмдупяьыгзбчйхжшюцщэфёъіїєґ', isLatin: false, rarity: 7 },
  { page: 'windows-1253', letters: 'αοιτεσνηυρκπςλμίόάέγδωήχθύφβώξζψϊϋ', isLatin: false, rarity: 6 },
  { page: 'windows-1255', letters: 'יוהלאמרשבתנדעקחפגםצטכזןסךףץ', isLatin: false, rarity: 6 },
  { page: 'windows-1256', letters: 'اليمنورتبدعهسفقكحجةصشخطأئذثضزغءظىإؤآ', isLatin: false, rarity: 6 },
  { page: 'windows-874', letters: 'านรกอเงมยลวดทสตะปบคหแจพชขใไผโถซณ่้ีัิ์ื็ุูึำ', isLatin: false, rarity: 7 },
]

/** How text looks in a code page that has two bytes for most characters. */
export interface PairUse {
  page: string
  /** Kinds of characters by the ranges of both bytes, with their share of the text; the first that fits counts. */
  kinds: readonly PairKind[]
  /** Bytes that are a character alone, with their share. */
  single?: { from: number; to: number; share: number }
  rarity: number
}

/** Characters in one block of a code page. */
export interface PairKind {
  first: readonly [from: number, to: number]
  second: readonly [from: number, to: number]
  share: number
}

/** Code pages of two bytes that contacts are found in. What fits no kind is rare or not there. */
export const pairUses: readonly PairUse[] = [
  {
    page: 'shift_jis',
    kinds: [
      { first: [0x82, 0x82], second: [0x9f, 0xf1], share: 0.2 },
      { first: [0x83, 0x83], second: [0x40, 0x96], share: 0.25 },
      { first: [0x88, 0x97], second: [0x40, 0xfc], share: 0.5 },
      { first: [0x81, 0x82], second: [0x40, 0xfc], share: 0.1 },
      { first: [0x98, 0x9f], second: [0x40, 0xfc], share: 0.02 },
      { first: [0xe0, 0xea], second: [0x40, 0xfc], share: 0.01 },
    ],
    single: { from: 0xa1, to: 0xdf, share: 0.7 },
    rarity: 5,
  },
  {
    page: 'euc-jp',
    kinds: [
      { first: [0xa4, 0xa4], second: [0xa1, 0xf3], share: 0.2 },
      { first: [0xa5, 0xa5], second: [0xa1, 0xf6], share: 0.25 },
      { first: [0xb0, 0xcf], second: [0xa1, 0xfe], share: 0.4 },
      { first: [0xa1, 0xa3], second: [0xa1, 0xfe], share: 0.1 },
      { first: [0xd0, 0xf4], second: [0xa1, 0xfe], share: 0.02 },
    ],
    rarity: 7,
  },
  {
    page: 'gbk',
    kinds: [
      { first: [0xb0, 0xd7], second: [0xa1, 0xfe], share: 0.9 },
      { first: [0xd8, 0xf7], second: [0xa1, 0xfe], share: 0.07 },
      { first: [0xa1, 0xa3], second: [0xa1, 0xfe], share: 0.05 },
      { first: [0x81, 0xa0], second: [0x40, 0xfe], share: 0.005 },
      { first: [0xaa, 0xfe], second: [0x40, 0xa0], share: 0.005 },
    ],
    rarity: 5,
  },
  {
    page: 'big5',
    kinds: [
      { first: [0xa4, 0xc6], second: [0x40, 0x7e], share: 0.38 },
      { first: [0xa4, 0xc6], second: [0xa1, 0xfe], share: 0.57 },
      { first: [0xa1, 0xa3], second: [0x40, 0xfe], share: 0.05 },
      { first: [0xc9, 0xf9], second: [0x40, 0xfe], share: 0.02 },
    ],
    rarity: 6,
  },
  {
    page: 'euc-kr',
    kinds: [
      { first: [0xb0, 0xc8], second: [0xa1, 0xfe], share: 0.95 },
      { first: [0xa1, 0xac], second: [0xa1, 0xfe], share: 0.04 },
      { first: [0xca, 0xfd], second: [0xa1, 0xfe], share: 0.01 },
    ],
    rarity: 6,
  },
]

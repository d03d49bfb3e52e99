import type { VcardRemark } from './vcard-remark.ts'

/** One vCard as it was written: its properties in their order, nothing interpreted. */
export interface RawCard {
  /** The value of VERSION, or null when there is none. */
  version: string | null
  /** Without BEGIN, END and the VERSION that `version` tells. */
  properties: RawProperty[]
}

/** One content line: `group.NAME;PARAM=value:value` (RFC 6350 §3.3). */
export interface RawProperty {
  /** Group names joined by dots as vCard 2.1 allows; empty when there is none. */
  group: string
  /** As it was spelt. */
  name: string
  /** The name in capitals, to compare with. */
  key: string
  params: RawParam[]
  /** Unfolded, still with its escapes and transfer encoding. */
  value: string
  /** The line of the source it began on; 0 when it has no source. */
  line: number
  /** The card inside an AGENT of vCard 2.1. */
  inner?: RawCard
}

/** One parameter with its values: unquoted, and with the carets of RFC 6868 undone. */
export interface RawParam {
  /** As it was spelt. */
  name: string
  /** The name in capitals, to compare with. */
  key: string
  values: string[]
  /** Written without a name, as vCard 2.1 does (`TEL;HOME:`); `name` was inferred. */
  bare?: true
}

/** Something that was wrong in the source, and where. */
export interface ReadProblem {
  line: number
  remark: Extract<VcardRemark, { facts: { line: number } }>
  /** True when the whole card could not be kept. */
  fatal: boolean
}

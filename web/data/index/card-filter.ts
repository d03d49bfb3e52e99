export type { CardFilter, TimeRange } from '@lazo/jscontact'

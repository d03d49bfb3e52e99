export * from './enumerations.table.ts'
export type * from './types.ts'
export * from './vendor.ts'

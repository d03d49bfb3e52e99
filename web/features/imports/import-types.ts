import type { InputOf, importInput, importState, notes, OutputOf, preview } from '@lazo/contract'

/** What an import would do, as the server tells it. */
export type ImportPreview = OutputOf<typeof preview>

/** How an import stands. */
export type ImportState = OutputOf<typeof importState>

/** Counts of an import or a preview. */
export type ImportCounts = ImportState['counts']

/** What a person should know of a row. */
export type ImportNote = OutputOf<typeof notes>['items'][number]

/** What an import is started with. */
export type ImportRequest = InputOf<typeof importInput>

/** The shape of a file, with its reasons in words. */
export type ToldShape = ImportPreview['shape']

/** A table within a shape. */
export type ToldTable = Extract<ToldShape, { kind: 'table' }>['table']

/** One column and where it goes. */
export type ToldColumn = ToldTable['mapping'][number]

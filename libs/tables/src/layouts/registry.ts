import { googleCsv } from './google-csv.ts'
import type { Layout } from './layout.ts'
import { lazoCsv } from './lazo-csv.ts'
import { linkedIn } from './linkedin.ts'
import { outlookCsv } from './outlook-csv.ts'
import { thunderbirdCsv } from './thunderbird-csv.ts'

/** The layouts we know by name, in the order they are tried. A new one is a file here and a line below. */
export const LAYOUTS: readonly Layout[] = [lazoCsv, linkedIn, googleCsv, thunderbirdCsv, outlookCsv]

import type { Paper, Size } from './papers.table.ts'

/** A sheet of labels: all lengths in millimetres. */
export interface LabelSheet {
  readonly paper: Paper
  readonly columns: number
  readonly rows: number
  readonly label: Size
  /** The upper left corner of the first label. */
  readonly left: number
  readonly top: number
  /** From the edge of a label to the same edge of the next one. */
  readonly stepX: number
  readonly stepY: number
}

/** Sheets that shops sell, by maker and number. */
export const LABEL_SHEETS = {
  'avery-l7159': {
    paper: 'A4',
    columns: 3,
    rows: 8,
    label: { width: 63.5, height: 33.9 },
    left: 7.2,
    top: 12.9,
    stepX: 66.04,
    stepY: 33.9,
  },
  'avery-l7160': {
    paper: 'A4',
    columns: 3,
    rows: 7,
    label: { width: 63.5, height: 38.1 },
    left: 7.2,
    top: 15.15,
    stepX: 66.04,
    stepY: 38.1,
  },
  'avery-l7162': {
    paper: 'A4',
    columns: 2,
    rows: 8,
    label: { width: 99.1, height: 33.9 },
    left: 4.65,
    top: 12.9,
    stepX: 101.6,
    stepY: 33.9,
  },
  'avery-l7163': {
    paper: 'A4',
    columns: 2,
    rows: 7,
    label: { width: 99.1, height: 38.1 },
    left: 4.65,
    top: 15.15,
    stepX: 101.6,
    stepY: 38.1,
  },
  'avery-l7165': {
    paper: 'A4',
    columns: 2,
    rows: 4,
    label: { width: 99.1, height: 67.7 },
    left: 4.65,
    top: 13.1,
    stepX: 101.6,
    stepY: 67.7,
  },
  'avery-l7651': {
    paper: 'A4',
    columns: 5,
    rows: 13,
    label: { width: 38.1, height: 21.2 },
    left: 4.75,
    top: 10.7,
    stepX: 40.6,
    stepY: 21.2,
  },
  'avery-3475': {
    paper: 'A4',
    columns: 3,
    rows: 8,
    label: { width: 70, height: 36 },
    left: 0,
    top: 4.5,
    stepX: 70,
    stepY: 36,
  },
  'avery-5160': {
    paper: 'letter',
    columns: 3,
    rows: 10,
    label: { width: 66.675, height: 25.4 },
    left: 4.7625,
    top: 12.7,
    stepX: 69.85,
    stepY: 25.4,
  },
  'avery-5161': {
    paper: 'letter',
    columns: 2,
    rows: 10,
    label: { width: 101.6, height: 25.4 },
    left: 3.96875,
    top: 12.7,
    stepX: 106.3625,
    stepY: 25.4,
  },
  'avery-5162': {
    paper: 'letter',
    columns: 2,
    rows: 7,
    label: { width: 101.6, height: 33.867 },
    left: 3.96875,
    top: 21.167,
    stepX: 106.3625,
    stepY: 33.867,
  },
  'avery-5163': {
    paper: 'letter',
    columns: 2,
    rows: 5,
    label: { width: 101.6, height: 50.8 },
    left: 3.96875,
    top: 12.7,
    stepX: 106.3625,
    stepY: 50.8,
  },
  'avery-3657': {
    paper: 'A4',
    columns: 4,
    rows: 10,
    label: { width: 48.5, height: 25.4 },
    left: 8,
    top: 21.5,
    stepX: 48.5,
    stepY: 25.4,
  },
  'apli-1273': {
    paper: 'A4',
    columns: 3,
    rows: 8,
    label: { width: 70, height: 37 },
    left: 0,
    top: 0.5,
    stepX: 70,
    stepY: 37,
  },
  'apli-1276': {
    paper: 'A4',
    columns: 3,
    rows: 7,
    label: { width: 70, height: 42.4 },
    left: 0,
    top: 0.1,
    stepX: 70,
    stepY: 42.4,
  },
  'apli-1277': {
    paper: 'A4',
    columns: 2,
    rows: 5,
    label: { width: 99.1, height: 57 },
    left: 4.65,
    top: 6,
    stepX: 101.6,
    stepY: 57,
  },
} as const satisfies Record<string, LabelSheet>

/** One of them. */
export type LabelSheetName = keyof typeof LABEL_SHEETS

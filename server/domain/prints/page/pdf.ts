import type PdfDocument from 'pdfkit'

/** A document that is being drawn. */
export type Pdf = InstanceType<typeof PdfDocument>

/** The fonts of all prints. They have the letters of Europe, Arabic and Hebrew, and are kept in each document. */
export type FontName = 'regular' | 'bold'

import type { Card } from '@lazo/jscontact'
import { displayName } from '@lazo/jscontact'
import { foldText, initialsOf } from '@lazo/normal'
import { drawLine } from './draw-text.ts'
import type { Pdf } from './pdf.ts'

/** A circle: its upper left corner and its width, in points. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly width: number
}

const COLORS = ['#5b6c8f', '#7a5c8e', '#8e5c6e', '#95653f', '#6f7436', '#3f7a55', '#2f7580', '#45699a']

/** Draws a photo in a circle, or the initials of a card on its steady colour. */
export function drawPortrait(pdf: Pdf, card: Card, photo: Buffer | null, circle: Circle): void {
  if (photo) drawPhoto(pdf, photo, circle)
  else drawInitials(pdf, displayName(card), circle)
}

function drawPhoto(pdf: Pdf, photo: Buffer, { x, y, width }: Circle): void {
  const radius = width / 2
  pdf.save()
  pdf.circle(x + radius, y + radius, radius).clip()
  pdf.image(photo, x, y, { cover: [width, width], align: 'center', valign: 'center' })
  pdf.restore()
}

function drawInitials(pdf: Pdf, name: string, { x, y, width }: Circle): void {
  const radius = width / 2
  pdf.circle(x + radius, y + radius, radius).fill(colorOf(name))
  const size = width * 0.36
  drawLine(
    pdf,
    initialsOf(name),
    { x, y: y + radius - size * 0.6, width },
    { size, font: 'bold', color: '#ffffff', align: 'center' },
  )
}

function colorOf(name: string): string {
  let sum = 0
  for (const sign of foldText(name)) sum = (sum * 31 + sign.codePointAt(0)!) % 65_521
  return COLORS[sum % COLORS.length]!
}

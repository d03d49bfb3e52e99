import { encode } from 'uqr'
import type { Circle } from './draw-portrait.ts'
import type { Pdf } from './pdf.ts'

/** Draws a QR code black on white, in a square; scanners want four modules of quiet around it (ISO/IEC 18004). */
export function drawQr(pdf: Pdf, text: string, { x, y, width }: Circle): void {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const module = width / size
  pdf.rect(x, y, width, width).fill('#ffffff')
  for (const [row, modules] of data.entries()) {
    for (const [from, length] of darkRuns(modules))
      pdf.rect(x + from * module, y + row * module, length * module, module)
  }
  pdf.fill('#000000')
}

/** Dark modules side by side are drawn as one bar: no hair of white between them. */
function* darkRuns(modules: readonly boolean[]): Generator<[number, number]> {
  let from = -1
  for (const [at, isDark] of [...modules, false].entries()) {
    if (isDark && from < 0) from = at
    if (isDark || from < 0) continue
    yield [from, at - from]
    from = -1
  }
}

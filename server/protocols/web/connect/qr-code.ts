import { encode } from 'uqr'
import { type Html, html } from '../../html.ts'

/** Scanners want four modules of quiet around (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as a drawing in a page, dark on light whatever the page's colours. `title` says it to who cannot see it. */
export function drawQrCode(text: string, title: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  const side = size + 2 * QUIET
  return html`<svg class="qr" role="img" aria-label="${title}" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispEdges">
<path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h-${side}z"/><path fill="#000" d="${modules.join('')}"/>
</svg>`
}

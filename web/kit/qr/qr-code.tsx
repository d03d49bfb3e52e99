import { encode } from 'uqr'
import { pathOf } from './qr-path.ts'

interface QrCodeProps {
  readonly text: string
  /** What the code is for, for who cannot see it. */
  readonly label: string
  /** In pixels. */
  readonly size?: number
}

/** So many bytes still make modules that a phone reads from a screen at arm's length. */
const MOST_BYTES = 900

/** Whether a text is short enough for a code that phones read from a screen. Pure. */
export function fitsIntoCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES
}

/** A text as a QR code, black on white in every scheme, since cameras want it so. */
export function QrCode({ text, label, size = 200 }: QrCodeProps) {
  const { data, size: modules } = encode(text, { ecc: 'L', border: 2 })
  return (
    <svg
      viewBox={`0 0 ${modules} ${modules}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={modules} height={modules} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  )
}

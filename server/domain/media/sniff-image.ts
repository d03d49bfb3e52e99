/** Enough of a file to tell its kind by. */
const HEAD_BYTES = 32

/** Brands of the ISO container (ISO 23008-12 §10) and the pictures in it. */
const BRANDS: readonly (readonly [brand: string, mediaType: string])[] = [
  ['avif', 'image/avif'],
  ['avis', 'image/avif'],
  ['heic', 'image/heic'],
  ['heix', 'image/heic'],
  ['hevc', 'image/heic'],
  ['hevx', 'image/heic'],
  ['mif1', 'image/heif'],
  ['msf1', 'image/heif'],
]

/**
 * The kind of picture that bytes are, by how they begin; null for everything else. What a sender declares is never believed.
 * SVG is not among them: it is a document that may carry scripts.
 */
export function sniffImage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'image/tiff'
  if (head.startsWith('BM') && head.startsWith('\0\0\0\0', 6)) return 'image/bmp'
  if (head.startsWith('ftyp', 4)) return containedImage(head)
  return null
}

/** The major brand decides; a general one (`mif1`) gives way to a compatible brand that says more. */
function containedImage(head: string): string | null {
  const brands = [head.slice(8, 12), head.slice(16, 20), head.slice(20, 24), head.slice(24, 28), head.slice(28, 32)]
  const found = brands.flatMap((brand) => BRANDS.filter(([known]) => known === brand).map(([, mediaType]) => mediaType))
  return found.find((mediaType) => mediaType !== 'image/heif') ?? found[0] ?? null
}

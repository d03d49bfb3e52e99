const SIZES = [96, 256, 512, 720] as const
const FORMATS = ['webp', 'jpeg'] as const

/** A scaled form of a photo: the longer side in pixels, and the format. */
export type PhotoVariant = `${(typeof SIZES)[number]}.${(typeof FORMATS)[number]}`

/** All scaled forms that can be asked for. */
export const PHOTO_VARIANTS: readonly PhotoVariant[] = SIZES.flatMap((size) =>
  FORMATS.map((format): PhotoVariant => `${size}.${format}`),
)

/** Whether a text names a scaled form. */
export function isPhotoVariant(text: string): text is PhotoVariant {
  return (PHOTO_VARIANTS as readonly string[]).includes(text)
}

/** The parts of the name of a scaled form. */
export function readVariantName(variant: PhotoVariant): { size: number; format: (typeof FORMATS)[number] } {
  const [size, format] = variant.split('.')
  return { size: Number(size), format: format === 'webp' ? 'webp' : 'jpeg' }
}

/** What is used of libheif-js, which brings no types for this entry. */
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifPixels {
    data: Uint8ClampedArray<ArrayBuffer>
    width: number
    height: number
  }

  interface HeifImage {
    is_primary(): boolean
    get_width(): number
    get_height(): number
    /** Decodes into the given pixels, later; null when that fails. */
    display(pixels: HeifPixels, done: (pixels: HeifPixels | null) => void): void
  }

  interface HeifDecoder {
    /** The images of a file, not decoded yet; none when it cannot be read. */
    decode(bytes: Uint8Array): HeifImage[]
  }

  const libheif: { HeifDecoder: new () => HeifDecoder }
  export = libheif
}

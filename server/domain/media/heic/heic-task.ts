/** What the thread is given. */
export interface HeicTask {
  readonly bytes: Uint8Array
  /** Of a picture with more pixels nothing is decoded. */
  readonly pixelLimit: number
}

/** A picture as its pixels, four bytes each, turned as the camera was held. */
export interface RawPicture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** What the thread answers. */
export type HeicAnswer =
  | ({ readonly kind: 'picture' } & RawPicture)
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable' }

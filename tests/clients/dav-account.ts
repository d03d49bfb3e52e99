/** Where a client finds its address books, and who it is. */
export interface DavAccount {
  readonly url: string
  readonly user: string
  readonly password: string
}

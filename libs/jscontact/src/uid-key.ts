const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** What two spellings of one uid share: the same UUID is written with and without `urn:uuid:`, in either case. */
export function uidKey(uid: string): string {
  return UUID.exec(uid)?.[1]?.toLowerCase() ?? uid
}

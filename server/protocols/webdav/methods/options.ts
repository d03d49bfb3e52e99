import type { DavAnswer } from '../ground.ts'

/** What can be done at an address; the `DAV` header is on every answer (RFC 4918 §10.1). */
export function answerOptions(methods: readonly string[]): DavAnswer {
  // Microsoft's web folders, and the connectors for Outlook that are built on them, look for the second one.
  return { status: 200, headers: { allow: methods.join(', '), 'ms-author-via': 'DAV', 'content-length': '0' } }
}

import { lstatSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import type { Place } from './place.ts'
import { shortHash } from './short-hash.ts'

/** The port in the name of the socket; nothing listens on the network. */
export const SOCKET_PORT = 5432

/** What the kernel takes as the path of a Unix socket, in bytes without the closing NUL. On Windows there is no socket. */
const LONGEST = { linux: 107, win32: Number.POSITIVE_INFINITY }[process.platform as string] ?? 103

/**
 * The folder through which the socket of this place is reached. The socket always lies in the home of the database; when that
 * path is longer than the kernel takes, a link of our own in /tmp leads there.
 */
export function socketFolder(place: Place): string {
  if (!isTooLong(place)) return place.home
  makeLink(linkTo(place.home), place.home)
  return linkTo(place.home)
}

/** Takes away the link that a long path needed, once the server has stopped. */
export function removeSocketLink(place: Place): void {
  if (isTooLong(place)) rmSync(linkTo(place.home), { force: true })
}

/** Whether the socket's own path is longer than the kernel takes. */
export function isTooLong(place: Place): boolean {
  return Buffer.byteLength(join(place.home, `.s.PGSQL.${SOCKET_PORT}`)) > LONGEST
}

/** One for each user: the kernel does not follow another's link in a folder that all may write. */
function linkTo(home: string): string {
  return join('/tmp', `lazo-${process.getuid?.()}-${shortHash(home)}`)
}

function makeLink(link: string, home: string): void {
  const found = lstatSync(link, { throwIfNoEntry: false })
  if (!found) return symlinkSync(home, link)
  if (found.isSymbolicLink() && found.uid === process.getuid?.() && readlinkSync(link) === home) return
  const message = `The path of ${home} is too long for a socket, and ${link}, which would shorten it, is taken by something else. Remove it, or choose a data folder with a shorter path.`
  throw new ProductError('configuration-invalid', message)
}

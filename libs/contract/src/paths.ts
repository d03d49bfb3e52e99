/** What all addresses of the REST API begin with. */
export const API_ROOT = '/api/v1'

/** Where the description of the API for machines is. */
export const OPENAPI_PATH = '/api/openapi.json'

/** Where the description of the API for people is. */
export const DOCS_PATH = '/api/docs'

/** Where the owner of a new server makes the account. */
export const SETUP_PATH = '/setup'

/** Where a password is chosen by a link. */
export const PASSWORD_PATH = '/password'

/** Where who was invited becomes a member. */
export const JOIN_PATH = '/join'

/** Where people connect their devices. */
export const CONNECT_PATH = '/connect'

/** Where the guides for people are, each under its name. */
export const GUIDE_PATH = '/guide'

/** Where the public pages of members are, each under the address its owner chose. */
export const PROFILE_PATH = '/p'

/** Where people leave their details, each form under its token. */
export const LEAVE_PATH = '/leave'

/** Where books and cards are shown by links, each under its token. */
export const SHARED_PATH = '/shared'

/** Where calendars are that programs subscribe to, each under its token. */
export const FEED_PATH = '/feeds'

/** What people type into programs behind the public address: where WebDAV begins. */
export const DAV_PATH = '/dav/'

/** The path of the link that lets an account's owner choose a password. */
export function passwordLinkPath(token: string): string {
  return `${PASSWORD_PATH}?token=${encodeURIComponent(token)}`
}

/** The path of the link by which somebody becomes a member. */
export function joinLinkPath(token: string): string {
  return `${JOIN_PATH}?token=${encodeURIComponent(token)}`
}

/** The path of a member's public page. */
export function profilePath(slug: string): string {
  return `${PROFILE_PATH}/${slug}`
}

/** The path of what a link shows. */
export function sharedPath(token: string): string {
  return `${SHARED_PATH}/${token}`
}

/** The path of the form that a token opens. */
export function leavePath(token: string): string {
  return `${LEAVE_PATH}/${token}`
}

/** The path of the calendar that a token opens. */
export function feedPath(token: string): string {
  return `${FEED_PATH}/${token}.ics`
}

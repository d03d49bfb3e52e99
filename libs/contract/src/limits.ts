/** The longest JSON body, in bytes; files and photos have limits of their own. */
export const JSON_LIMIT = 2 * 1024 * 1024

/** The deepest a JSON body may be nested. */
export const JSON_DEPTH = 100

/** The longest photo, in bytes. */
export const PHOTO_LIMIT = 20 * 1024 * 1024

/** Entries of a page when nobody says how many. */
export const USUAL_PAGE = 100

/** The most entries of a page. */
export const LARGEST_PAGE = 500

/** The most cards that one request may choose to look at. */
export const LARGEST_CHOICE = 50_000

/** The most cards that one request may edit, delete, move, link or restore. */
export const LARGEST_BULK = 1_000

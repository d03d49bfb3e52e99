import type { ask } from '../api/call.ts'

/** The way to the server; `ask` of the API is it. Throws `ApiError` and `OfflineError`. */
export type AskServer = typeof ask

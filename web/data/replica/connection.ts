import { ApiError, OfflineError } from '../api/api-error.ts'
import type { AskServer } from '../outbox/ask-server.ts'

/** Who hears how the server can be reached. */
export interface ConnectionListener {
  reachedChanged(isOffline: boolean): void
  /** The session is over, or opens other workspaces than before. */
  signedOut(): void
}

/** What is answered to who is signed in, and is no member here any more, is kept out, or has become a member elsewhere too. */
const OTHERS: readonly string[] = ['workspace-not-found', 'account-disabled', 'workspace-ambiguous']

/** The way to the server, which remembers whether there is one. */
export class Connection {
  readonly #ask: AskServer
  readonly #listener: ConnectionListener
  #isOffline = false

  constructor(ask: AskServer, listener: ConnectionListener) {
    this.#ask = ask
    this.#listener = listener
  }

  /** Whether the server did not answer the last time. */
  get isOffline(): boolean {
    return this.#isOffline
  }

  /** Asks the server. */
  readonly ask: AskServer = async (...given) => {
    try {
      const answer = await this.#ask(...given)
      this.#set(false)
      return answer
    } catch (error) {
      if (error instanceof OfflineError) this.#set(true)
      if (error instanceof ApiError) this.#hearRefusal(error)
      throw error
    }
  }

  #hearRefusal({ status, code }: ApiError): void {
    this.#set(false)
    if (status === 401 || OTHERS.includes(code)) this.#listener.signedOut()
  }

  #set(isOffline: boolean): void {
    if (this.#isOffline === isOffline) return
    this.#isOffline = isOffline
    this.#listener.reachedChanged(isOffline)
  }
}

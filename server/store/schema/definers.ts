/** A function of the database that runs with its owner's rights, so that row-level security does not stop it. */
export interface Definer {
  /** Its name in schema `lazo`; none has a second form. */
  readonly name: string
  /**
   * What keeps it within one workspace. `caller`: it refuses every workspace (and member, where it takes one) but those of the
   * transaction. `trigger`: it runs on rows the caller could write, and cannot be called. `above`: it answers a question
   * that no single workspace can, with identifiers and names of workspaces and members only.
   */
  readonly guard: 'caller' | 'trigger' | 'above'
  /** Why it may not be a plain statement of the server's role. */
  readonly why: string
}

/** All of them; a test holds the list against the live schema and attacks each. */
export const DEFINERS: readonly Definer[] = [
  { name: 'commit_changes', guard: 'caller', why: 'alone writes the counter, changes and states of books' },
  { name: 'trim_changes', guard: 'caller', why: 'alone deletes changes, and none younger than 180 days' },
  { name: 'erase_audit_payload', guard: 'caller', why: 'alone deletes from the audit, and only what is sealed' },
  { name: 'enqueue', guard: 'caller', why: 'the queue of jobs is shut to the server’s role' },
  { name: 'jobs_of', guard: 'caller', why: 'the queue of jobs is shut to the server’s role' },
  { name: 'retry_job', guard: 'caller', why: 'the queue of jobs is shut to the server’s role' },
  { name: 'search_size', guard: 'caller', why: 'what is searched is shut to the server’s role' },
  { name: 'index_words', guard: 'caller', why: 'words are shut to the server’s role' },
  { name: 'known_words', guard: 'caller', why: 'policies would shut out the indexes of text' },
  { name: 'find_cards', guard: 'caller', why: 'policies would shut out the indexes of text' },
  { name: 'cards_holding', guard: 'caller', why: 'words are shut to the server’s role' },
  { name: 'labelled_cards', guard: 'caller', why: 'words are shut to the server’s role' },
  { name: 'sweep_words', guard: 'caller', why: 'words are shut to the server’s role' },
  { name: 'follow_places', guard: 'trigger', why: 'words are shut to the server’s role' },
  { name: 'memberships_of', guard: 'above', why: 'a person may be in several workspaces' },
  { name: 'member_as_actor', guard: 'above', why: 'a job begins before its workspace is known' },
  { name: 'member_of_profile', guard: 'above', why: 'whoever opens a page knows its address alone' },
  { name: 'member_of_form', guard: 'above', why: 'whoever fills a form in knows its token alone' },
  { name: 'member_of_link', guard: 'above', why: 'whoever opens a link knows its token alone' },
  { name: 'member_of_feed', guard: 'above', why: 'a program that subscribed knows the token alone' },
  { name: 'invitation_of', guard: 'above', why: 'whoever was invited knows the link alone' },
  { name: 'workspace_ids', guard: 'above', why: 'start-up and sweepers see to every workspace' },
  { name: 'workspace_names', guard: 'above', why: 'commands on this machine name the workspace they mean' },
  { name: 'unfinished_imports', guard: 'above', why: 'imports of all workspaces go on after a restart' },
  { name: 'unsealed_workspaces', guard: 'above', why: 'one sealer serves every workspace' },
]

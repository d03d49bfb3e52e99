/** What kind of trouble a code names; each door turns kinds and codes into its own language. */
export type ErrorKind =
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'invalid'
  | 'too-large'
  | 'too-many'
  | 'gone'
  | 'unavailable'
  | 'unauthenticated'

/** Every error the product answers with, and its kind. A code is stable: clients and translations hang on it. */
export const errorCodes = {
  'account-disabled': 'forbidden',
  'account-not-found': 'not-found',
  'already-undone': 'conflict',
  'backup-damaged': 'invalid',
  'backup-unreadable': 'invalid',
  'batch-not-found': 'not-found',
  'blob-not-found': 'not-found',
  'body-too-large': 'too-large',
  'body-unreadable': 'invalid',
  'book-address-taken': 'conflict',
  'book-follows-label': 'conflict',
  'book-name-taken': 'conflict',
  'book-not-found': 'not-found',
  'book-read-only': 'forbidden',
  'card-changed': 'conflict',
  'card-invalid': 'invalid',
  'card-not-found': 'not-found',
  'card-too-large': 'too-large',
  'card-unreadable': 'invalid',
  'code-invalid': 'unauthenticated',
  'condition-failed': 'conflict',
  'configuration-invalid': 'invalid',
  'cursor-invalid': 'invalid',
  'database-unavailable': 'unavailable',
  'device-not-found': 'not-found',
  'disk-full': 'unavailable',
  'email-invalid': 'invalid',
  'email-taken': 'conflict',
  'file-unreadable': 'invalid',
  'filter-invalid': 'invalid',
  'folder-in-use': 'conflict',
  'form-not-found': 'not-found',
  'grant-too-high': 'forbidden',
  'headers-too-large': 'too-large',
  'image-too-large': 'too-large',
  'image-unreadable': 'invalid',
  'import-not-found': 'not-found',
  'input-invalid': 'invalid',
  internal: 'unavailable',
  'last-owner': 'conflict',
  'list-not-found': 'not-found',
  'media-type-unsupported': 'invalid',
  'member-holds-cards': 'conflict',
  'member-not-found': 'not-found',
  'method-not-allowed': 'invalid',
  'origin-refused': 'forbidden',
  'password-weak': 'invalid',
  'path-not-found': 'not-found',
  'port-unavailable': 'conflict',
  'precondition-required': 'invalid',
  'profile-address-taken': 'conflict',
  'profile-needs-share': 'forbidden',
  'program-too-old': 'unavailable',
  'properties-too-large': 'too-large',
  'request-too-slow': 'invalid',
  'request-unreadable': 'invalid',
  'restore-refused': 'conflict',
  'right-missing': 'forbidden',
  'scope-missing': 'forbidden',
  'setup-done': 'conflict',
  'sign-in-failed': 'unauthenticated',
  'sign-in-required': 'unauthenticated',
  'start-over': 'gone',
  'team-not-found': 'not-found',
  'time-exceeded': 'unavailable',
  'token-not-found': 'not-found',
  'too-many-books': 'forbidden',
  'too-many-connections': 'too-many',
  'too-many-forms': 'forbidden',
  'too-many-lists': 'forbidden',
  'too-many-tries': 'too-many',
  'uid-taken': 'conflict',
  'version-not-found': 'not-found',
  'workspace-ambiguous': 'invalid',
  'workspace-not-found': 'not-found',
} as const satisfies Record<string, ErrorKind>

/** A stable name of an error. */
export type ErrorCode = keyof typeof errorCodes

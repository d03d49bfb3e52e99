/**
 * What administrators are told of an act beside who did what to which thing when: of the office, and of who takes contacts out.
 * What is not here may hold what somebody keeps to themselves, such as the name of a personal book; it is sealed and not told.
 */
export const TOLD_FACTS: Readonly<Record<string, readonly string[]>> = {
  'alarm-raised': ['kind', 'cards', 'ofCards', 'bookId'],
  'audit-exported': ['format'],
  'book-handed-over': ['from', 'to', 'keeps'],
  'book-synced': ['bookId'],
  'branch-domains-changed': ['domains'],
  'branch-stewards-changed': ['stewardIds'],
  'cards-exported': ['format', 'cards', 'bookIds'],
  'cards-printed': ['layout', 'cards', 'bookIds'],
  'cards-shared': ['granteeKind', 'granteeId', 'allows'],
  'grant-changed': ['granteeKind', 'granteeId', 'from', 'to'],
  'invitation-made': ['email', 'role', 'teamIds', 'expiresAt'],
  'invitation-revoked': ['email', 'role'],
  'link-created': ['shows', 'expiresAt', 'hasPassword'],
  'member-added': ['email', 'role'],
  'member-disabled': ['email'],
  'member-enabled': ['email'],
  'member-removed': ['email', 'name', 'custodianId'],
  'member-renamed': ['from', 'to'],
  'member-role-changed': ['from', 'to'],
  'replica-loaded': ['cards'],
  'team-changed': ['from', 'to'],
  'team-created': ['name', 'isBranch'],
  'team-member-added': ['memberId', 'name', 'byDomain'],
  'team-member-removed': ['memberId', 'name', 'byDomain'],
  'team-removed': ['name', 'isBranch'],
  'watch-changed': ['from', 'to'],
  'workspace-created': ['name'],
  'workspace-renamed': ['from', 'to'],
}

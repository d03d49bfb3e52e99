/** One area of the tree, and the areas its modules may import besides itself. */
export type AreaRule = { area: string; may: readonly string[]; testsMay?: readonly string[] }

const cardLibraries = ['libs/normal', 'libs/jscontact']
const libraries = [
  'libs/archive',
  ...cardLibraries,
  'libs/vcard',
  'libs/tables',
  'libs/ldif',
  'libs/signature',
  'libs/ties',
  'libs/calendar',
  'libs/contract',
  'libs/davxml',
  'libs/talks',
]
const kit = ['tests/kit']
const server = ['server/base', 'server/store', 'server/domain', 'server/access', 'server/protocols', 'server/jobs']

/**
 * Who may look at whom. The rule of a module is the one with the longest matching area.
 * A door (a folder of `server/protocols`) knows no other door; `import-areas.ts` adds that.
 */
export const areaRules: readonly AreaRule[] = [
  { area: 'libs/archive', may: [] },
  { area: 'libs/normal', may: [] },
  { area: 'libs/jscontact', may: ['libs/normal'] },
  { area: 'libs/vcard', may: cardLibraries },
  { area: 'libs/tables', may: ['libs/archive', ...cardLibraries] },
  { area: 'libs/ldif', may: cardLibraries },
  { area: 'libs/signature', may: cardLibraries },
  { area: 'libs/ties', may: ['libs/normal'] },
  { area: 'libs/calendar', may: [] },
  { area: 'libs/contract', may: [...cardLibraries, 'libs/ties'] },
  { area: 'libs/davxml', may: [] },
  { area: 'libs/talks', may: ['libs/normal', 'libs/tables'] },

  { area: 'server/base', may: [], testsMay: kit },
  { area: 'server/store', may: ['server/base', ...libraries], testsMay: kit },
  { area: 'server/store/identity', may: ['server/base', 'server/store', ...libraries], testsMay: kit },
  { area: 'server/domain', may: ['server/base', 'server/store', 'server/outside', ...libraries], testsMay: kit },
  { area: 'server/access', may: ['server/base', 'server/store/identity', ...libraries], testsMay: kit },
  { area: 'server/outside', may: ['server/base', ...libraries], testsMay: kit },
  { area: 'server/store/jobs', may: ['server/base', 'server/store'], testsMay: kit },
  {
    area: 'server/jobs',
    may: ['server/base', 'server/store/jobs', 'server/domain', 'server/outside', ...libraries],
    testsMay: kit,
  },
  {
    area: 'server/protocols',
    may: ['server/base', 'server/domain', 'server/access', ...libraries],
    testsMay: kit,
  },
  { area: 'server/boot', may: [...server, 'server/outside', ...libraries], testsMay: kit },
  {
    area: 'cli',
    // Of the other doors it knows nothing but the words of errors and of what devices did, and what is undone, which are the same through all of them.
    may: [
      'server/base',
      'server/domain',
      'server/access',
      'server/boot',
      'server/protocols/batch-to-undo.ts',
      'server/protocols/describe-error.ts',
      'server/protocols/describe-log-entry.ts',
      'server/protocols/describe-place.ts',
      'server/protocols/describe-remark.ts',
      'server/protocols/read-shape.ts',
      'server/protocols/tell-import.ts',
      ...libraries,
    ],
    testsMay: kit,
  },

  { area: 'web/words', may: libraries },
  { area: 'web/data', may: ['web/words', ...libraries] },
  { area: 'web/kit', may: ['web/data', 'web/words', ...libraries] },
  { area: 'web/actions', may: ['web/data', 'web/kit', 'web/words', ...libraries] },
  { area: 'web/features', may: ['web/actions', 'web/data', 'web/kit', 'web/words', ...libraries] },
  { area: 'web/app', may: ['web/actions', 'web/data', 'web/features', 'web/kit', 'web/words', ...libraries] },
  { area: 'web/worker', may: ['web/data/kept-names.ts'] },
  { area: 'web/vite.config.ts', may: ['web/precache.config.ts'] },
  { area: 'web/precache.config.ts', may: [] },

  { area: 'tests', may: [...server, 'server/outside', 'server/boot', 'cli', 'tools', ...libraries] },
  { area: 'tests/kit', may: [...server, 'server/outside', 'server/boot', 'cli', ...libraries] },
  {
    area: 'tests/flows/pictures',
    may: [
      ...server,
      'cli',
      'tools',
      'tests',
      'web/actions',
      'web/app',
      'web/data',
      'web/features',
      'web/kit',
      'web/words',
    ],
  },
  { area: 'bench', may: [...server, 'server/outside', 'server/boot', 'cli', 'web/data', ...libraries, ...kit] },
  { area: 'fuzz', may: libraries },
  { area: 'tools', may: [...libraries, ...kit] },
]

/** A program that tests start, and the package of Debian that has it. */
export type Program = { path: string; debian: string }

/** Test files that run as one step. A file belongs to the area with the longest path that holds it. */
export type TestArea = {
  step: string
  paths: readonly string[]
  /** Belongs to `npm run check` too. */
  isQuick?: boolean
  needsDatabase?: boolean
  /** These of its files run again on the oldest PostgreSQL that is supported: all that hold SQL, and what hangs on the planner. */
  onOldest?: RegExp
  /** Without these it does not run; in continuous integration that is a failure. */
  programs?: readonly Program[]
  /** Runs in continuous integration only, for the reason given. */
  onlyInCi?: string
}

/** All areas, in the order they run. */
export const testAreas: readonly TestArea[] = [
  { step: 'shape', paths: ['tests/shape'], isQuick: true },
  { step: 'tools', paths: ['tools', 'bench', 'fuzz', 'bin'], isQuick: true },
  { step: 'libs', paths: ['libs'], isQuick: true },
  { step: 'web', paths: ['web'], isQuick: true },
  { step: 'base', paths: ['server/base'], isQuick: true },
  // Tests of the embedded server start servers of their own, whatever the others run on.
  {
    step: 'store',
    paths: ['server/store', 'tests/kit'],
    needsDatabase: true,
    onOldest: /^(?!server\/store\/embedded\/)/,
  },
  { step: 'domain', paths: ['server/domain'], needsDatabase: true, onOldest: /\/(?:plans|labels|races)\.test\.ts$/ },
  { step: 'doors', paths: ['server', 'cli'], needsDatabase: true },
  { step: 'proofs', paths: ['tests'], needsDatabase: true },
  { step: 'packages', paths: ['tests/packages'] },
  { step: 'clients', paths: ['tests/clients'] },
  {
    step: 'clients of Debian',
    paths: ['tests/clients/debian'],
    needsDatabase: true,
    programs: [
      { path: '/usr/bin/vdirsyncer', debian: 'vdirsyncer' },
      { path: '/usr/bin/khard', debian: 'khard' },
      { path: '/usr/bin/todoman', debian: 'todoman' },
      { path: '/usr/bin/khal', debian: 'khal' },
    ],
  },
  {
    step: 'flows',
    paths: ['tests/flows'],
    programs: [{ path: '/usr/bin/chromium', debian: 'chromium' }],
  },
  {
    step: 'sign-in',
    paths: ['tests/sign-in'],
    needsDatabase: true,
    programs: [
      { path: '/usr/bin/chromium', debian: 'chromium' },
      { path: '/usr/sbin/slapd', debian: 'slapd' },
    ],
  },
  {
    step: 'install',
    paths: ['tests/install'],
    onlyInCi: 'it clones and installs the whole product several times; .ci/run does it',
  },
]

/** Deals the test files out to the areas. Throws when a file belongs nowhere, since it would never run. */
export function dealTests(files: string[], areas: readonly TestArea[] = testAreas): Map<TestArea, string[]> {
  const dealt = new Map(areas.map((area) => [area, [] as string[]]))
  for (const file of files) {
    const area = areaOf(file, areas)
    if (!area) throw new Error(`${file} belongs to no step of the tests`)
    dealt.get(area)!.push(file)
  }
  return dealt
}

function areaOf(file: string, areas: readonly TestArea[]): TestArea | null {
  const length = (area: TestArea): number => {
    return Math.max(0, ...area.paths.filter((path) => file.startsWith(`${path}/`)).map((path) => path.length))
  }
  return areas.reduce<TestArea | null>((best, area) => (length(area) > (best ? length(best) : 0) ? area : best), null)
}

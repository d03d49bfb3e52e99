/** What Android's numbers for a kind of relation mean; the words are those of X-ABLabel. */
export const androidRelations: ReadonlyMap<string, string> = new Map([
  ['1', 'Assistant'],
  ['2', 'Brother'],
  ['3', 'Child'],
  ['4', 'Domestic partner'],
  ['5', 'Father'],
  ['6', 'Friend'],
  ['7', 'Manager'],
  ['8', 'Mother'],
  ['9', 'Parent'],
  ['10', 'Partner'],
  ['11', 'Referred by'],
  ['12', 'Relative'],
  ['13', 'Sister'],
  ['14', 'Spouse'],
])

/** What Android's numbers for a kind of day mean; the words are those of X-ABLabel. */
export const androidEvents: ReadonlyMap<string, string> = new Map([
  ['1', 'Anniversary'],
  ['2', 'Other'],
])

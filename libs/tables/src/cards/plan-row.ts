import type { ColumnMapping, TableShape, Target } from '../table-shape.ts'
import { planAddresses } from './addresses.ts'
import { planCustomFields } from './custom-fields.ts'
import { planBirthdays, planConnectedOn, planEvents } from './days.ts'
import { planEmails } from './emails.ts'
import { planLanguages } from './languages.ts'
import { planMailings } from './mailings.ts'
import { planMessengers, planProfiles } from './messengers.ts'
import { planNames } from './names.ts'
import { planListedOrganizations, planOrganizations } from './organizations.ts'
import { planPhones } from './phones.ts'
import { planCustom, planIdentity, planNicknames, planNotes } from './plain-texts.ts'
import { planRelations } from './relations.ts'
import type { CellReader } from './slots.ts'
import { planPhotos, planWebsites } from './websites.ts'
import { planContactKinds, planKeywords, planPersonalInfo, planSectors } from './word-lists.ts'

type Planner = (columns: readonly ColumnMapping[], kind: TableShape['kind']) => CellReader[]

/** Who reads the columns of each target; names first, since an organization without a person names the card. */
const PLANNERS: Record<Target, Planner> = {
  uid: planIdentity,
  sourceId: planIdentity,
  name: planNames,
  nickname: planNicknames,
  organization: planOrganizations,
  organizations: planListedOrganizations,
  email: planEmails,
  phone: planPhones,
  profile: planProfiles,
  im: planMessengers,
  address: planAddresses,
  website: planWebsites,
  photo: planPhotos,
  birthday: planBirthdays,
  event: planEvents,
  connectedOn: planConnectedOn,
  mailing: planMailings,
  relation: planRelations,
  keywords: planKeywords,
  contactKinds: planContactKinds,
  sectors: planSectors,
  hobby: planPersonalInfo('hobby'),
  interest: planPersonalInfo('interest'),
  expertise: planPersonalInfo('expertise'),
  language: planLanguages,
  note: planNotes,
  customField: planCustomFields,
  custom: planCustom,
  card: () => [],
  ignored: () => [],
}

const plans = new WeakMap<TableShape, CellReader[]>()

/** The readers of a table's columns, made once for each shape: pass the same object for every row. */
export function planRow(shape: TableShape): CellReader[] {
  const known = plans.get(shape)
  if (known !== undefined) return known
  const plan = Object.entries(PLANNERS).flatMap(([target, makeReaders]) => {
    const columns = shape.mapping.filter((column) => column.target === target)
    return columns.length ? makeReaders(columns, shape.kind) : []
  })
  plans.set(shape, plan)
  return plan
}

import type { Target } from '@lazo/tables'
import type { Remark } from '../../remark.ts'
import type { ColumnWish } from './map-columns.ts'

/** What a map wants of columns, or what of it cannot be understood. */
export type ReadWishes = { readonly wishes: ColumnWish[] } | { readonly refusal: Remark }

/** The wishes of `{"column": "target/part"}` or `{"column": {"target": …, "part": …, "slot": …, "label": …}}`. Pure. */
export function readWishes(columns: Readonly<Record<string, unknown>>, targets: readonly Target[]): ReadWishes {
  const wishes: ColumnWish[] = []
  for (const [column, said] of Object.entries(columns)) {
    const { target: given, ...place } = typeof said === 'string' ? splitPlace(said) : membersOf(said)
    const target = targets.find((one) => one === given)
    if (target === undefined) {
      const shown = given ?? JSON.stringify(said).slice(0, 60)
      return { refusal: { code: 'map-no-target', facts: { column, target: shown, targets: targets.join(', ') } } }
    }
    wishes.push({ column, target, ...place })
  }
  return { wishes }
}

type Place = { readonly [Member in 'target' | 'part' | 'slot' | 'label']: string | undefined }

function splitPlace(text: string): Place {
  const slash = text.indexOf('/')
  const [target, part] = slash < 0 ? [text] : [text.slice(0, slash), text.slice(slash + 1)]
  return { target: target!.trim(), part: part?.trim(), slot: undefined, label: undefined }
}

function membersOf(said: unknown): Place {
  const members = (typeof said === 'object' && said !== null ? said : {}) as Readonly<Record<string, unknown>>
  const text = (name: string) => (typeof members[name] === 'string' ? members[name] : undefined)
  return { target: text('target'), part: text('part'), slot: text('slot'), label: text('label') }
}

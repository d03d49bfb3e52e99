import { RUNGS } from '@lazo/ties'
import { NativeSelect, NumberInput } from '@mantine/core'
import type { Objective } from '#web/data/hooks/use-aims.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { KINDS } from './outcome-kinds.ts'
import { termWords } from './term.words.ts'

type Target = Objective['target']
type OfOutcomes = Extract<NonNullable<Target>, { of: 'outcomes' }>
type OfTies = Extract<NonNullable<Target>, { of: 'ties' }>

interface TargetFieldsProps {
  readonly target: Target
  set(target: Target): void
}

/** What counts for an objective, and how many of it. */
export function TargetFields({ target, set }: TargetFieldsProps) {
  const say = useWords(objectiveWords)
  const choose = (of: string) => set(of === 'none' ? null : usualTarget(of))
  return (
    <>
      <NativeSelect
        label={say('target')}
        value={target?.of ?? 'none'}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={(['none', 'outcomes', 'ties'] as const).map((of) => ({ value: of, label: say(`target-${of}`) }))}
      />
      {target && (
        <div className={styles.pair}>
          {target.of === 'outcomes' ? (
            <KindChoice target={target} set={set} />
          ) : (
            <RungChoice target={target} set={set} />
          )}
          <NumberInput
            label={say('count')}
            value={target.count}
            onChange={(count) => typeof count === 'number' && set({ ...target, count: Math.max(1, Math.round(count)) })}
            min={1}
            max={100_000}
            required
          />
        </div>
      )}
    </>
  )
}

function KindChoice({ target, set }: { readonly target: OfOutcomes; set(target: Target): void }) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const choose = (kind: string) => set({ ...target, kind: KINDS.find((one) => one === kind) ?? null })
  return (
    <NativeSelect
      label={say('kind')}
      value={target.kind ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[
        { value: '', label: say('any') },
        ...KINDS.map((kind) => ({ value: kind, label: sayTerm(`kind-${kind}`) })),
      ]}
    />
  )
}

function RungChoice({ target, set }: { readonly target: OfTies; set(target: Target): void }) {
  const say = useWords(objectiveWords)
  const rungName = useRungName()
  return (
    <NativeSelect
      label={say('rung')}
      value={target.rung}
      onChange={({ currentTarget }) => set({ ...target, rung: RUNGS.find((one) => one === currentTarget.value)! })}
      data={RUNGS.map((rung) => ({ value: rung, label: rungName(rung) }))}
    />
  )
}

function usualTarget(of: string): Target {
  return of === 'ties' ? { of: 'ties', rung: 'conversation', count: 5 } : { of: 'outcomes', kind: null, count: 1 }
}

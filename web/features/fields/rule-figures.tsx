import { aboutOf, type CardFilter, type FieldRule, incompleteFilter } from '@lazo/jscontact'
import { Link } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { lackingWords } from '#web/kit/fields/lacking.words.ts'
import { sayShare } from '#web/kit/fields/say-share.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './fields.module.css'
import { fieldsWords } from './fields.words.ts'

/** How many contacts hold a rule, and what the others lack, each with the way to them. */
export function RuleFigures({ rule }: { readonly rule: FieldRule }) {
  const say = useWords(fieldsWords)
  const sayPart = useWords(lackingWords)
  const index = useCardIndex()
  const about = aboutOf(rule)
  const all = index.count({ filter: { all: about } })
  if (all === 0) return <p className={styles.quiet}>{say('noCards')}</p>
  const incomplete = incompleteFilter([rule])
  const share = incomplete === null ? 1 : 1 - index.count({ filter: incomplete }) / all
  const lacking = [...rule.required, ...rule.recommended]
    .map((part) => ({ part, filter: { all: [...about, { hasNo: part }] } satisfies CardFilter }))
    .map((one) => ({ ...one, count: index.count({ filter: one.filter }) }))
    .filter(({ count }) => count > 0)
  return (
    <div className={styles.figures}>
      {rule.required.length > 0 && <p>{say('complete', { share: sayShare(share) })}</p>}
      <ul>
        {lacking.map(({ part, filter, count }) => (
          <li key={part}>
            <Link to={rule.kind === 'org' ? '/organizations' : '/people'} search={{ filter } as never}>
              {say('lacking', { part: sayPart(part), n: sayNumber(count) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

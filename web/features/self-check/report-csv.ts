import { csvOf } from '#web/kit/csv-of.ts'
import { say } from '#web/words/say.ts'
import { factWords } from './fact.words.ts'
import { questionWords } from './question.words.ts'
import { sayReasons, sayTroubles } from './say-reasons.ts'
import { answerTo, type Fact, factOf, needsOf, type SelfCheck, seatsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { STEPS } from './steps.table.ts'

/** The report as a table: who needs what and why, then every number and answer. */
export function reportCsv(check: SelfCheck): string {
  const { seat, connection } = seatsOf(check.members)
  const word = (key: keyof (typeof selfCheckWords)['table']) => say(selfCheckWords, key)
  const people = [...seat, ...connection].map((member) => [
    member.name,
    word(needsOf(member).length > 0 ? 'seat' : 'connection'),
    [...sayReasons(member), ...sayTroubles(member)].join('; '),
  ])
  const numbers = STEPS.flatMap(({ id, facts, bars }) => {
    const all = [...new Set<Fact>([...facts, ...bars.flatMap((bar) => bar.facts)])]
    const answer = answerTo(check, id)
    const verdict = answer?.verdict ? word(answer.verdict) : word('noAnswer')
    return [
      [say(questionWords, id), verdict, answer?.note ?? '', ''],
      ...all.map((fact) => [
        say(factWords, fact),
        String(factOf(check, fact)),
        String(check.facts[fact] ?? 0),
        check.before ? String(check.before.facts[fact] ?? 0) : '',
      ]),
    ]
  })
  const seats = answerTo(check, 'seats')
  return csvOf([
    [word('member'), word('seatColumn'), word('why')],
    ...people,
    [],
    [word('what'), word('number'), word('figures'), word('lastTime')],
    ...numbers,
    [say(questionWords, 'seats'), seats?.verdict ? word(seats.verdict) : word('noAnswer'), seats?.note ?? ''],
  ])
}

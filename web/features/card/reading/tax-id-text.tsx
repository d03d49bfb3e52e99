import type { TaxId } from '@lazo/jscontact'
import { readTaxId } from '@lazo/normal'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import styles from './reading.module.css'

/** A tax number, and what its check says. */
export function TaxIdText({ value }: { readonly value: TaxId }) {
  const say = useWords(cardWords)
  const read = readTaxId(value.number, value.country)
  return (
    <span>
      <bdi className={styles.number}>{value.number}</bdi>
      {read?.isValid === true && <span className={styles.good}>{say('taxGood')}</span>}
      {read?.why === 'check-character-wrong' && <span className={styles.doubt}>{say('taxWrong')}</span>}
      {read?.why === 'form-wrong' && <span className={styles.doubt}>{say('taxForm')}</span>}
    </span>
  )
}

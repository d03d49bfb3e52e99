import styles from './network.module.css'

interface BarProps {
  /** 0 to 1. */
  readonly share: number
  /** A part of the share that is told apart, 0 to 1 of the whole. */
  readonly within?: number
}

/** A share drawn as a bar; what it says stands beside it in words. */
export function Bar({ share, within = 0 }: BarProps) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.barGround} width="100" height="8" />
      <rect className={styles.barPart} width={100 * share} height="8" />
      <rect className={styles.barWithin} width={100 * within} height="8" />
    </svg>
  )
}

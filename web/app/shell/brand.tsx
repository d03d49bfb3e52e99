import { Link } from '@tanstack/react-router'
import { Sign } from '#web/kit/sign.tsx'
import styles from './shell.module.css'

/** The sign of Lazo, which leads to the people. */
export function Brand() {
  return (
    <Link to="/people" className={styles.brand} aria-label="Lazo">
      <Sign strokeWidth={3} />
      <span>Lazo</span>
    </Link>
  )
}

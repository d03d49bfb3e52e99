import { Building, Users } from 'lucide-react'
import { Avatar } from '#web/kit/avatar.tsx'
import type { Grantee } from './shares.ts'
import styles from './sharing.module.css'

/** A face for a member, a sign for a team and for everyone; beside the name it says nothing more. */
export function GranteeSign({ grantee: { to, id }, name }: { readonly grantee: Grantee; readonly name: string }) {
  if (to === 'member') return <Avatar name={name} colourKey={id!} size={32} />
  const Icon = to === 'team' ? Users : Building
  return (
    <span className={styles.sign}>
      <Icon size={17} aria-hidden="true" />
    </span>
  )
}

import { useQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import styles from './devices.module.css'

/** What vdirsyncer and khard read, to be copied into their files. */
export function DeviceFiles({ deviceId }: { readonly deviceId: string }) {
  const { data } = useQuery({
    queryKey: ['device-files', deviceId],
    queryFn: ({ signal }) =>
      call<{ vdirsyncer: string; khard: string }>('GET', `/devices/${deviceId}/files`, { signal }),
  })
  if (!data) return null
  return (
    <>
      <h4 className={styles.file}>~/.config/vdirsyncer/config</h4>
      <pre className={styles.code} tabIndex={0}>
        {data.vdirsyncer}
      </pre>
      <h4 className={styles.file}>~/.config/khard/khard.conf</h4>
      <pre className={styles.code} tabIndex={0}>
        {data.khard}
      </pre>
    </>
  )
}

// Before there is a session: a sketch of what comes, or why it does not.
import { t } from '../i18n/t.ts'
import { Bar } from './Bar.tsx'
import { Notice } from './Notice.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useStore, useValue } from './store-context.ts'

export function Opening() {
  const store = useStore()
  const problem = useValue(store.problem)
  return (
    <>
      <Bar>
        <span class="grow" />
      </Bar>
      {problem ? (
        <Notice
          title={t('problemTitle')}
          problem={problem}
          action={t('retry')}
          onAction={store.tryAgain}
        />
      ) : (
        <Skeleton kind="welcome" />
      )}
    </>
  )
}

// Before there is a session: a sketch of what comes, or why it does not. Who comes for the first time may write at once.
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { Bar } from './Bar.tsx'
import { Composer } from './Composer.tsx'
import { Notice } from './Notice.tsx'
import { Skeleton } from './Skeleton.tsx'

export function Opening({ store }: { store: Store }) {
  const problem = store.problem.value
  return (
    <>
      <Bar store={store} />
      {problem ? (
        <Notice
          title={t('problemTitle')}
          problem={problem}
          action={t('retry')}
          onAction={store.tryAgain}
        />
      ) : (
        <>
          <Skeleton kind="opening" />
          {store.isNewVisitor && (
            <Composer
              store={store}
              draftOf=""
              placeholder={t('messagePlaceholder')}
              onSend={store.say}
            />
          )}
        </>
      )}
    </>
  )
}

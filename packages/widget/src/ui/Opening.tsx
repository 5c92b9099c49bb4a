// Before there is a session: a sketch of what comes, or why it does not.
import { t } from '../i18n/t.ts'
import { CloseButton } from './CloseButton.tsx'
import { Notice } from './Notice.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'
import { useStore } from './store-context.ts'

export function Opening() {
  const { problem, tryAgain } = useStore()
  return (
    <>
      <header class="bar">
        <span class="grow" />
        <CloseButton />
      </header>
      {problem.value ? (
        <Notice
          icon="alert"
          title={t('problemTitle')}
          text={problemText(problem.value)}
          action={{ label: t('retry'), run: tryAgain }}
        />
      ) : (
        <Skeleton kind="welcome" />
      )}
    </>
  )
}

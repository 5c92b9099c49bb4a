// The first screen of somebody who has written before: their conversations, and the way to a new one.
import { t } from '../i18n/t.ts'
import { CloseButton } from './CloseButton.tsx'
import { ConversationList } from './ConversationList.tsx'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

export function Home() {
  const store = useStore()
  const session = store.session.value
  if (!session) return null
  return (
    <>
      <header class="bar">
        <span class="mark" aria-hidden="true">
          <Icon name="bell" />
        </span>
        <span class="grow workspace">{session.workspace.name}</span>
        <CloseButton />
      </header>
      <TroubleBanner />
      <div class="page">
        <h1>{session.settings.widget.title}</h1>
        <ConversationList />
      </div>
      <footer class="actions">
        <button type="button" class="button button-primary" onClick={store.goNew}>
          <Icon name="write" />
          {t('newConversation')}
        </button>
      </footer>
    </>
  )
}

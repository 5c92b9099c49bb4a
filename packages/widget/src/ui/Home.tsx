// The first screen of somebody who has written before: their conversations, and the way to a new one.
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { Bar } from './Bar.tsx'
import { ConversationList } from './ConversationList.tsx'
import { Icon } from './Icon.tsx'
import { TroubleBanner } from './TroubleBanner.tsx'

export function Home({ store, session }: ScreenProps) {
  return (
    <>
      <Bar store={store}>
        <p>{session.workspace.name}</p>
      </Bar>
      <TroubleBanner store={store} />
      <div class="page">
        <h1>{session.settings.widget.title}</h1>
        <ConversationList store={store} session={session} />
      </div>
      <footer class="actions">
        <button type="button" class="button is-primary" onClick={store.goNew}>
          <Icon name="write" />
          {t('newConversation')}
        </button>
      </footer>
    </>
  )
}

// The first screen of somebody who has written before: their conversations, and the way to a new one.
import { t } from '../i18n/t.ts'
import type { CustomerSession } from '../store.ts'
import { Bar } from './Bar.tsx'
import { ConversationList } from './ConversationList.tsx'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

export function Home({ session }: { session: CustomerSession }) {
  const { goNew } = useStore()
  return (
    <>
      <Bar>
        <span class="grow workspace">{session.workspace.name}</span>
      </Bar>
      <TroubleBanner />
      <div class="page">
        <h1>{session.settings.widget.title}</h1>
        <ConversationList session={session} />
      </div>
      <footer class="actions">
        <button type="button" class="button button-primary" onClick={goNew}>
          <Icon name="write" />
          {t('newConversation')}
        </button>
      </footer>
    </>
  )
}

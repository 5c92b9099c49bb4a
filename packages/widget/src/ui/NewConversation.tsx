// The beginning of a conversation: the greeting, what it is about, the first message while it is on its way.
import { useState } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import type { CustomerSession } from '../store.ts'
import { Bar } from './Bar.tsx'
import { Composer } from './Composer.tsx'
import { Bubble } from './Message.tsx'
import { useStore, useValue } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

export function NewConversation({ session }: { session: CustomerSession }) {
  const store = useStore()
  const beginning = useValue(store.beginning)
  const [topicId, setTopicId] = useState<string>()
  const { widget, topics } = session.settings
  return (
    <>
      <Bar onBack={session.customer ? store.goHome : undefined}>
        <span class="grow workspace">{session.workspace.name}</span>
      </Bar>
      <TroubleBanner />
      <div class="page">
        <h1>{widget.title}</h1>
        <p class="greeting">{widget.greeting}</p>
        {topics.length > 0 && !beginning && (
          <fieldset class="topics">
            <legend>{t('topicQuestion')}</legend>
            {topics.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={topicId === id}
                onClick={() => setTopicId(topicId === id ? undefined : id)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        )}
        {beginning && (
          <ol class="messages">
            <Bubble
              isFirst
              isLast
              text={beginning.text}
              createdAt={beginning.createdAt}
              status={beginning.problem ? 'failed' : 'sending'}
              problem={beginning.problem}
              onRetry={() => store.begin(beginning)}
              onDiscard={store.discardBeginning}
            />
          </ol>
        )}
      </div>
      <Composer
        key={beginning === null}
        draftOf=""
        placeholder={t('messagePlaceholder')}
        isDisabled={beginning !== null}
        onSend={(text) => store.begin({ text, topicId })}
      />
    </>
  )
}

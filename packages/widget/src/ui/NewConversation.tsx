// The beginning of a conversation: the greeting, what it is about, the first message while it is on its way.
import { useState } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import { CloseButton } from './CloseButton.tsx'
import { Composer } from './Composer.tsx'
import { Icon } from './Icon.tsx'
import { Bubble } from './Message.tsx'
import { useStore } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

export function NewConversation() {
  const store = useStore()
  const [topicId, setTopicId] = useState<string>()
  const session = store.session.value
  if (!session) return null
  const { widget, topics } = session.settings
  const beginning = store.beginning.value
  return (
    <>
      <header class="bar">
        {session.customer ? (
          <button type="button" class="icon-button" aria-label={t('back')} onClick={store.goHome}>
            <Icon name="back" />
          </button>
        ) : (
          <span class="mark" aria-hidden="true">
            <Icon name="bell" />
          </span>
        )}
        <span class="grow workspace">{session.workspace.name}</span>
        <CloseButton />
      </header>
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
              isOwn
              isFirst
              isLast
              text={beginning.text}
              createdAt={beginning.createdAt}
              status={beginning.problem ? 'failed' : 'sending'}
              problem={beginning.problem}
              onRetry={() => void store.retryBeginning()}
              onDiscard={store.discardBeginning}
            />
          </ol>
        )}
      </div>
      <Composer
        key={beginning ? 'on-its-way' : 'new'}
        draftOf=""
        placeholder={t('messagePlaceholder')}
        isDisabled={beginning !== null}
        onSend={(text) => void store.begin({ text, topicId })}
      />
    </>
  )
}

// The first steps: what is done is seen by the server, and the last word is the script tag that works.
import type { Tour, Workspace } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Circle, CircleCheck } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { home, pathOf, settingsPath } from '../../views.ts'
import { Icon } from '../Icon.tsx'
import { ScriptTag } from './ScriptTag.tsx'
import './FirstSteps.css'

const LOOK_MS = 5000

type StepId = Tour['steps'][number]['id']

const texts: Record<Exclude<StepId, 'widget'>, { title: string; about: string; path: string }> = {
  name: {
    title: 'Name the workspace',
    about: 'Customers read it at the top of the chat.',
    path: settingsPath('workspace'),
  },
  invite: {
    title: 'Invite a colleague',
    about: 'Two who answer never answer over each other here.',
    path: settingsPath('invitations'),
  },
  reply: {
    title: 'Write a canned reply',
    about: 'What you are asked most often, one key away.',
    path: settingsPath('canned-replies', 'new'),
  },
  answer: {
    title: 'Answer a customer',
    about: 'Or yourself: write in the chat on your site.',
    path: pathOf(home),
  },
}

export function FirstSteps() {
  const inbox = useInbox()
  const { tour, look, putAside } = inbox.firstSteps
  const workspace = useSignal<Workspace | null>(null)
  const shown = tour.value
  const isWaiting = shown?.seenOrigin === null
  useEffect(() => {
    void inbox.client.workspace.get().then((found) => {
      workspace.value = found
    }, inbox.report)
  }, [])
  // Nothing tells when the widget was seen, and whoever has just put it on their site looks here.
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look()
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [isWaiting])
  if (shown === null) return null
  const isAllDone = shown.steps.every(({ isDone }) => isDone)
  return (
    <div class="first-steps">
      <p class="first-steps-about" role="status">
        {isAllDone
          ? 'All done. The chat works on your site, and your team can answer.'
          : 'From here to the first answered customer. Each step is ticked off when it is done.'}
      </p>
      <ol class="first-steps-list">
        {shown.steps.map(({ id, isDone }) =>
          id === 'widget' ? (
            <Step key={id} isDone={isDone} title="Put the chat on your site">
              <p>
                {shown.seenOrigin === null
                  ? 'Open the chat there once: this is ticked off when it is seen.'
                  : `Seen working on ${shown.seenOrigin}`}
              </p>
              {workspace.value !== null && <ScriptTag workspace={workspace.value} />}
            </Step>
          ) : (
            <Step key={id} isDone={isDone} title={texts[id].title} path={texts[id].path}>
              <p>{texts[id].about}</p>
            </Step>
          ),
        )}
      </ol>
      <div>
        <button type="button" class="button" onClick={() => void putAside(!shown.isDismissed)}>
          {shown.isDismissed ? 'Show in the inbox again' : 'Put aside'}
        </button>
      </div>
    </div>
  )
}

interface StepProps {
  isDone: boolean
  title: string
  path?: string
  children: ComponentChildren
}

function Step({ isDone, title, path, children }: StepProps) {
  return (
    <li class="first-step" data-done={isDone ? '' : undefined}>
      <Icon node={isDone ? CircleCheck : Circle} size={18} />
      <div class="first-step-body">
        <h3 class="first-step-title">
          {path === undefined || isDone ? title : <a href={path}>{title}</a>}
          {isDone && <span class="sr-only">, done</span>}
        </h3>
        {children}
      </div>
    </li>
  )
}

// The settings of the workspace: a page for each, and the way back to the inbox. It comes when it is first opened.
import { ArrowLeft } from 'lucide'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import type { Permission } from '../../permissions.ts'
import { home, lastPlace, pathOf, settingsPath } from '../../views.ts'
import { Icon } from '../Icon.tsx'
import { AccountPage } from './AccountPage.tsx'
import { AgentPage } from './AgentPage.tsx'
import { ApiKeyPage } from './ApiKeyPage.tsx'
import { AuditPage } from './AuditPage.tsx'
import { CannedReplyPage } from './CannedReplyPage.tsx'
import { ContextCardsPage } from './ContextCardsPage.tsx'
import { FirstStepsPage } from './FirstStepsPage.tsx'
import { FormPage } from './FormPage.tsx'
import { HoursPage } from './HoursPage.tsx'
import { IdentityPage } from './IdentityPage.tsx'
import { InvitationPage } from './InvitationPage.tsx'
import { KeyPage } from './KeyPage.tsx'
import { MacroPage } from './MacroPage.tsx'
import { MailPage } from './MailPage.tsx'
import { ObjectTypePage } from './ObjectTypePage.tsx'
import { ProviderPage } from './ProviderPage.tsx'
import { RatingPage } from './RatingPage.tsx'
import { RetentionPage } from './RetentionPage.tsx'
import { RolePage } from './RolePage.tsx'
import { RulePage } from './RulePage.tsx'
import { SecurityPage } from './SecurityPage.tsx'
import { TagPage } from './TagPage.tsx'
import { TeamPage } from './TeamPage.tsx'
import { TopicPage } from './TopicPage.tsx'
import { TriggerPage } from './TriggerPage.tsx'
import { UrgencyPage } from './UrgencyPage.tsx'
import { WidgetPage } from './WidgetPage.tsx'
import { WorkspacePage } from './WorkspacePage.tsx'
import './Settings.css'

const groups = {
  Conversations: [
    { id: 'canned-replies', name: 'Canned replies', Page: CannedReplyPage },
    { id: 'macros', name: 'Macros', Page: MacroPage },
    { id: 'forms', name: 'Forms', Page: FormPage },
    { id: 'topics', name: 'Topics', Page: TopicPage },
    { id: 'tags', name: 'Tags', Page: TagPage },
    { id: 'rules', name: 'Rules', Page: RulePage },
    { id: 'urgency', name: 'Urgency', Page: UrgencyPage },
    { id: 'ratings', name: 'Satisfaction', Page: RatingPage, needs: 'readRatings' },
  ],
  Workspace: [
    { id: 'workspace', name: 'General', Page: WorkspacePage },
    { id: 'hours', name: 'Business hours', Page: HoursPage },
    { id: 'agents', name: 'Agents', Page: AgentPage },
    { id: 'teams', name: 'Teams', Page: TeamPage },
    { id: 'roles', name: 'Roles', Page: RolePage },
    { id: 'invitations', name: 'Invitations', Page: InvitationPage, needs: 'invite' },
    { id: 'sign-in', name: 'Single sign-on', Page: ProviderPage, needs: 'manageSignIn' },
    { id: 'security', name: 'Second factor', Page: SecurityPage, needs: 'manageSecurity' },
    { id: 'first-steps', name: 'First steps', Page: FirstStepsPage, needs: 'seeFirstSteps' },
  ],
  Website: [
    { id: 'widget', name: 'Widget', Page: WidgetPage },
    { id: 'triggers', name: 'Triggers', Page: TriggerPage },
    { id: 'keys', name: 'Website keys', Page: KeyPage, needs: 'manageKeys' },
    { id: 'identity', name: 'Customer identity', Page: IdentityPage, needs: 'manageKeys' },
  ],
  Customers: [
    {
      id: 'context-cards',
      name: 'Customer cards',
      Page: ContextCardsPage,
      needs: 'manageContextCards',
    },
    { id: 'objects', name: 'Objects', Page: ObjectTypePage, needs: 'manageObjectTypes' },
    { id: 'retention', name: 'Retention', Page: RetentionPage, needs: 'manageRetention' },
  ],
  Technical: [
    { id: 'api-keys', name: 'API keys', Page: ApiKeyPage, needs: 'manageKeys' },
    { id: 'mail', name: 'Mail', Page: MailPage, needs: 'readMail' },
    { id: 'audit', name: 'Audit log', Page: AuditPage, needs: 'readAudit' },
  ],
  You: [{ id: 'account', name: 'Your account', Page: AccountPage, needs: 'manageAccount' }],
} as const satisfies Record<string, readonly SettingsPage[]>

interface SettingsPage {
  id: string
  name: string
  Page: ComponentType<{ id?: string | undefined }>
  needs?: Permission
}

export const pages: readonly SettingsPage[] = Object.values(groups).flat()

export default function SettingsScreen({ page, id }: { page?: string; id?: string }) {
  const inbox = useInbox()
  const isMine = ({ needs }: SettingsPage) => needs === undefined || inbox.can(needs)
  const shown = pages.find((one) => one.id === page && isMine(one)) ?? pages[0]!
  const { route } = useLocation()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // Somebody who came by a link or a command sees where among the pages this is.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
    document.title = `${shown.name} · ${inbox.workspace.value?.name ?? 'Deskbell'}`
  }, [shown.id])
  return (
    <div class="settings">
      <header class="settings-side">
        <a class="settings-back" href={lastPlace.value ?? pathOf(home)}>
          <Icon node={ArrowLeft} size={16} />
          Inbox
        </a>
        <nav ref={nav} class="settings-nav" aria-label="Settings">
          {Object.entries<readonly SettingsPage[]>(groups).map(
            ([group, all]) =>
              all.some(isMine) && (
                <section key={group} class="settings-group" aria-label={group}>
                  <h2 class="settings-group-name">{group}</h2>
                  {all.filter(isMine).map(({ id: pageId, name }) => (
                    <a
                      key={pageId}
                      class="views-link"
                      href={settingsPath(pageId)}
                      aria-current={pageId === shown.id ? 'page' : undefined}
                    >
                      {name}
                    </a>
                  ))}
                </section>
              ),
          )}
        </nav>
        {/* On a phone in the place of the links. */}
        <select
          class="field settings-jump"
          aria-label="Settings page"
          value={shown.id}
          onChange={(event) => route(settingsPath(event.currentTarget.value))}
        >
          {Object.entries<readonly SettingsPage[]>(groups).map(
            ([group, all]) =>
              all.some(isMine) && (
                <optgroup key={group} label={group}>
                  {all.filter(isMine).map(({ id: pageId, name }) => (
                    <option key={pageId} value={pageId}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </header>
      <main class="settings-main">
        <shown.Page key={`${shown.id} ${id}`} id={id} />
      </main>
    </div>
  )
}

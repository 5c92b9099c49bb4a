// The settings of the workspace: a page for each, and the way back to the inbox. It comes when it is first opened.
import { ArrowLeft } from 'lucide'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import type { Permission } from '../../permissions.ts'
import { home, pathOf, settingsPath } from '../../views.ts'
import { Icon } from '../Icon.tsx'
import { AccountPage } from './AccountPage.tsx'
import { ApiKeyPage } from './ApiKeyPage.tsx'
import { AuditPage } from './AuditPage.tsx'
import { CannedReplyPage } from './CannedReplyPage.tsx'
import { ContextCardsPage } from './ContextCardsPage.tsx'
import { IdentityPage } from './IdentityPage.tsx'
import { InvitationPage } from './InvitationPage.tsx'
import { KeyPage } from './KeyPage.tsx'
import { MacroPage } from './MacroPage.tsx'
import { MailPage } from './MailPage.tsx'
import { ObjectTypePage } from './ObjectTypePage.tsx'
import { ProviderPage } from './ProviderPage.tsx'
import { RetentionPage } from './RetentionPage.tsx'
import { RolePage } from './RolePage.tsx'
import { RulePage } from './RulePage.tsx'
import { TagPage } from './TagPage.tsx'
import { TeamPage } from './TeamPage.tsx'
import { TopicPage } from './TopicPage.tsx'
import { UrgencyPage } from './UrgencyPage.tsx'
import './Settings.css'

export const pages = [
  { id: 'canned-replies', name: 'Canned replies', Page: CannedReplyPage },
  { id: 'macros', name: 'Macros', Page: MacroPage },
  { id: 'teams', name: 'Teams', Page: TeamPage },
  { id: 'topics', name: 'Topics', Page: TopicPage },
  { id: 'tags', name: 'Tags', Page: TagPage },
  { id: 'urgency', name: 'Urgency', Page: UrgencyPage },
  { id: 'rules', name: 'Rules', Page: RulePage },
  {
    id: 'context-cards',
    name: 'Customer cards',
    Page: ContextCardsPage,
    needs: 'manageContextCards',
  },
  { id: 'objects', name: 'Objects', Page: ObjectTypePage, needs: 'manageObjectTypes' },
  { id: 'invitations', name: 'Invitations', Page: InvitationPage, needs: 'invite' },
  { id: 'keys', name: 'Website keys', Page: KeyPage, needs: 'manageKeys' },
  { id: 'api-keys', name: 'API keys', Page: ApiKeyPage, needs: 'manageKeys' },
  { id: 'identity', name: 'Customer identity', Page: IdentityPage, needs: 'manageKeys' },
  { id: 'roles', name: 'Custom roles', Page: RolePage, needs: 'manageRoles' },
  { id: 'sign-in', name: 'Single sign-on', Page: ProviderPage, needs: 'manageSignIn' },
  { id: 'retention', name: 'Retention', Page: RetentionPage, needs: 'manageRetention' },
  { id: 'mail', name: 'Mail', Page: MailPage, needs: 'readMail' },
  { id: 'audit', name: 'Audit log', Page: AuditPage, needs: 'readAudit' },
  { id: 'account', name: 'Your account', Page: AccountPage },
] as const satisfies readonly {
  id: string
  name: string
  Page: ComponentType<{ id?: string | undefined }>
  needs?: Permission
}[]

export default function SettingsScreen({ page, id }: { page?: string; id?: string }) {
  const inbox = useInbox()
  const mine = pages.filter((one) => !('needs' in one) || inbox.can(one.needs))
  const shown = mine.find((one) => one.id === page) ?? pages[0]
  useEffect(() => {
    void inbox.replies.load()
    document.title = `${shown.name} · ${inbox.workspace.value?.name ?? 'Deskbell'}`
  }, [shown.id])
  return (
    <div class="settings">
      <header class="settings-side">
        <a class="settings-back" href={pathOf(home)}>
          <Icon node={ArrowLeft} size={16} />
          Inbox
        </a>
        <nav class="settings-nav" aria-label="Settings">
          {mine.map(({ id: pageId, name }) => (
            <a
              key={pageId}
              class="views-link"
              href={settingsPath(pageId)}
              aria-current={pageId === shown.id ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main class="settings-main">
        <shown.Page key={`${shown.id} ${id}`} id={id} />
      </main>
    </div>
  )
}

// The tag that puts the widget on a site, to be copied.
import type { Workspace } from '@deskbell/sdk'
import { settingsPath } from '../../views.ts'
import { scriptTag } from '../../widget-look.ts'
import { CopyButton } from '../CopyButton.tsx'
import './ScriptTag.css'

export function ScriptTag({ workspace }: { workspace: Workspace }) {
  const key = workspace.publishableKeys[0]?.key
  if (key === undefined)
    return (
      <p class="settings-about">
        There is no key that the tag could name. Make one under{' '}
        <a href={settingsPath('keys')}>Website keys</a>.
      </p>
    )
  const tag = scriptTag(location.origin, key, workspace.widget)
  return (
    <section class="script-tag" aria-label="Script tag">
      <h2 class="field-label script-tag-title">Script tag</h2>
      <div class="script-tag-line">
        <code>{tag}</code>
        <CopyButton text={tag} />
      </div>
      <span class="script-tag-hint">Anywhere in the pages of your site; one is enough.</span>
    </section>
  )
}

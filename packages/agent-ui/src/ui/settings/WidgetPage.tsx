// The widget in the settings: colour, side, words and what is asked first, the real one beside them, and the tag that puts it on a site.
import { useInbox } from '../../inbox.ts'
import { settingsPath } from '../../views.ts'
import { faultOfColour, isColour } from '../../widget-look.ts'
import { askedBefore, PreChatFields } from './PreChatFields.tsx'
import { ScriptTag } from './ScriptTag.tsx'
import { SettingsDraft } from './SettingsDraft.tsx'
import { AreaField, SelectField, TextField } from './SettingsForm.tsx'
import { WidgetPreview } from './WidgetPreview.tsx'
import './WidgetPage.css'

const sides = [
  { id: 'right', name: 'Right' },
  { id: 'left', name: 'Left' },
]

export function WidgetPage() {
  const inbox = useInbox()
  const { workspace, preChat } = inbox.client
  return (
    <SettingsDraft
      title="Widget"
      about="The chat on your site, as it looks before anybody has written."
      canEdit={inbox.can('manageWorkspace')}
      load={async () => ({ ...(await workspace.get()), preChat: await preChat.get() })}
      save={async (draft) => ({
        ...(await workspace.update({ widget: draft.widget })),
        preChat: await preChat.update(draft.preChat),
      })}
    >
      {(draft, setDraft, saved) => {
        const { widget } = draft
        const set = (changes: Partial<typeof widget>) =>
          setDraft({ widget: { ...widget, ...changes } })
        const fault = faultOfColour(widget.accent)
        return (
          <>
            <div class="widget-look">
              <div class="settings-form">
                <div class="settings-pair">
                  <div class="settings-field">
                    <span class="field-label" id="widget-colour">
                      Colour
                    </span>
                    <span class="widget-colour">
                      <input
                        type="color"
                        aria-labelledby="widget-colour"
                        value={isColour(widget.accent) ? widget.accent : '#000000'}
                        onInput={(event) => set({ accent: event.currentTarget.value })}
                      />
                      <input
                        class="field"
                        aria-label="Colour as digits"
                        spellcheck={false}
                        maxLength={7}
                        value={widget.accent}
                        aria-describedby={fault === null ? undefined : 'widget-colour-fault'}
                        onInput={(event) => set({ accent: event.currentTarget.value.trim() })}
                      />
                    </span>
                  </div>
                  <SelectField
                    label="Side"
                    value={widget.position}
                    choices={sides}
                    onChange={(side) => set({ position: side === 'left' ? 'left' : 'right' })}
                  />
                </div>
                {fault !== null && (
                  <p class="settings-fault" id="widget-colour-fault" role="status">
                    {fault}
                  </p>
                )}
                <TextField
                  label="Title"
                  maxLength={60}
                  value={widget.title}
                  onInput={(title) => set({ title })}
                />
                <AreaField
                  label="Greeting"
                  maxLength={300}
                  value={widget.greeting}
                  onInput={(greeting) => set({ greeting })}
                />
                <PreChatFields
                  preChat={draft.preChat}
                  onChange={(changes) => setDraft({ preChat: { ...draft.preChat, ...changes } })}
                />
                <p class="settings-about">
                  What customers can write about is under{' '}
                  <a href={settingsPath('topics')}>Topics</a>, and when you answer under{' '}
                  <a href={settingsPath('hours')}>Business hours</a>.
                </p>
              </div>
              <WidgetPreview
                look={isColour(widget.accent) ? widget : { ...widget, accent: saved.widget.accent }}
                asked={askedBefore(draft.preChat, inbox.forms.forms.value)}
              />
            </div>
            <ScriptTag workspace={saved} />
          </>
        )
      }}
    </SettingsDraft>
  )
}

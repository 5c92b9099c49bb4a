// The files of a canned reply in its form: they are uploaded when they are chosen, and the reply's when it is saved.
import type { Files } from '../../files.ts'
import { AttachButton, FileTray } from '../FileTray.tsx'
import './ReplyFiles.css'

export function ReplyFiles({ files, isReadOnly }: { files: Files; isReadOnly: boolean }) {
  const isEmpty = files.uploads.value.length === 0
  if (isReadOnly && isEmpty) return null
  return (
    <fieldset class="settings-field reply-files">
      <legend class="field-label">Files</legend>
      <FileTray files={files} label="Files of this reply" isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <div class="settings-actions">
          <AttachButton files={files} words="Add files" />
        </div>
      )}
      <span class="settings-hint">
        {isReadOnly
          ? 'They come along whenever the reply is used.'
          : 'They come along whenever the reply is used. Drop or paste them anywhere in this form.'}
      </span>
    </fieldset>
  )
}

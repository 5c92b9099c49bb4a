import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { EditableText } from './EditableText.tsx'

test('what takes the focus right after Escape keeps it', async () => {
  const screen = render(
    <>
      <EditableText label="Subject" value="Refund" placeholder="" onSave={async () => true} />
      <textarea aria-label="Reply" />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Subject: Refund' }))
  const field = screen.getByRole('textbox', { name: 'Subject' })
  expect(document.activeElement).toBe(field)
  // Not by the library, which waits for everything that a key sets off.
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  const button = await screen.findByRole('button', { name: 'Subject: Refund' })
  expect(document.activeElement).toBe(button)
  const reply = screen.getByRole('textbox', { name: 'Reply' })
  reply.focus()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  expect(document.activeElement).toBe(reply)
})

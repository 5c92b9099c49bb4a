// What can be done to a customer as a person, for those whose role allows it.
import type { Customer } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Ban, Download, Ellipsis, Merge, ShieldCheck, Trash } from 'lucide'
import type { OpenCustomer } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { customerName } from '../people.ts'
import { useShortcut } from '../shortcuts.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Icon } from './Icon.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import { MergeDialog } from './MergeDialog.tsx'

interface CustomerMenuProps {
  customer: OpenCustomer
  profile: Customer
}

export function CustomerMenu({ customer, profile }: CustomerMenuProps) {
  const inbox = useInbox()
  const open = useSignal<'merge' | 'erase' | null>(null)
  const isBlocked = profile.blockedAt !== null
  const close = () => {
    open.value = null
  }
  const merge: MenuItem = { name: 'Merge…', icon: Merge, run: () => (open.value = 'merge') }
  const block: MenuItem = {
    name: isBlocked ? 'Unblock' : 'Block',
    icon: isBlocked ? ShieldCheck : Ban,
    run: () => void customer.setBlocked(!isBlocked),
  }
  const download: MenuItem = {
    name: 'Download all data',
    icon: Download,
    run: () => void customer.download(),
  }
  const erase: MenuItem = {
    name: 'Erase…',
    icon: Trash,
    tone: 'bad',
    run: () => (open.value = 'erase'),
  }
  useShortcut('mergeCustomer', inbox.can('mergeCustomers') ? merge.run : undefined)
  useShortcut('block', inbox.can('blockCustomers') ? block.run : undefined)
  useShortcut('exportCustomer', inbox.can('exportCustomers') ? download.run : undefined)
  useShortcut('erase', inbox.can('eraseCustomers') ? erase.run : undefined)
  const sections = [
    [
      ...(inbox.can('mergeCustomers') ? [merge] : []),
      ...(inbox.can('blockCustomers') ? [block] : []),
    ],
    [
      ...(inbox.can('exportCustomers') ? [download] : []),
      ...(inbox.can('eraseCustomers') ? [erase] : []),
    ],
  ].map((items) => ({ items }))
  if (sections.every(({ items }) => items.length === 0)) return null
  return (
    <>
      <Menu
        label="Customer actions"
        triggerClass="icon-button"
        title="Customer actions"
        align="end"
        sections={() => sections}
      >
        <Icon node={Ellipsis} size={18} />
      </Menu>
      {open.value === 'merge' && (
        <MergeDialog customer={customer} profile={profile} onClose={close} />
      )}
      {open.value === 'erase' && (
        <ConfirmDialog
          title={`Erase ${customerName(profile)}?`}
          action="Erase"
          onClose={close}
          onConfirm={() => customer.erase()}
        >
          The profile, all conversations with their messages and notes, the timeline and the devices
          are erased for everyone. This cannot be undone.
        </ConfirmDialog>
      )}
    </>
  )
}

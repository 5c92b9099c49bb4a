// One object that was found, over the search: what is known of it, changed in place.
import { isPassing } from '@deskbell/sdk'
import { useEffect, useState } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { openObject } from '../../objects.ts'
import { inWords } from '../../problems.ts'
import { Dialog } from '../Dialog.tsx'
import { Facts } from '../Objects.tsx'

interface FoundObjectProps {
  id: string
  onClose: () => void
}

export function FoundObject({ id, onClose }: FoundObjectProps) {
  const inbox = useInbox()
  const [object] = useState(() => openObject(inbox, id))
  useEffect(() => object.close, [object])
  const { status, problem, value } = object.state.value
  const type = inbox.objectTypes.types.value.find((one) => one.id === value?.typeId)
  const isHere = value !== null && type !== undefined
  return (
    <Dialog title={isHere ? `${type.name} ${value.externalId}` : 'Object'} onClose={onClose}>
      {isHere && <Facts object={object} type={type} value={value} />}
      {status === 'gone' && <p class="panel-none">It was deleted.</p>}
      {status === 'failed' && (
        <p class="panel-none" role="alert">
          {inWords(problem)}{' '}
          {isPassing(problem) && (
            <button type="button" class="panel-more" onClick={() => void object.load()}>
              Try again
            </button>
          )}
        </p>
      )}
    </Dialog>
  )
}

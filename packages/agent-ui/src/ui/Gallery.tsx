// The pictures of a message, one at a time and as large as the window allows. The arrows go from one to the next.
import type { Attachment } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ChevronLeft, ChevronRight } from 'lucide'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { FileCard, useLink } from './MessageFiles.tsx'

interface GalleryProps {
  pictures: readonly Attachment[]
  first: number
  onClose: () => void
}

export function Gallery({ pictures, first, onClose }: GalleryProps) {
  const at = useSignal(first)
  const picture = pictures[at.value]!
  const hasMore = pictures.length > 1
  const go = (step: number) => {
    at.value = (at.value + step + pictures.length) % pictures.length
  }
  return (
    <Dialog title={picture.name} shape="gallery" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons inside */}
      <div
        class="gallery"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') go(-1)
          if (event.key === 'ArrowRight') go(1)
        }}
      >
        <FullPicture key={picture.id} picture={picture} />
        <div class="gallery-foot">
          {hasMore && (
            <>
              <button
                type="button"
                class="icon-button"
                aria-label="Previous"
                onClick={() => go(-1)}
              >
                <Icon node={ChevronLeft} />
              </button>
              <span role="status">
                {at.value + 1} of {pictures.length}
              </span>
              <button type="button" class="icon-button" aria-label="Next" onClick={() => go(1)}>
                <Icon node={ChevronRight} />
              </button>
            </>
          )}
          <FileCard attachment={picture} />
        </div>
      </div>
    </Dialog>
  )
}

function FullPicture({ picture }: { picture: Attachment }) {
  const link = useLink(picture)
  return (
    <div class="gallery-picture">{link !== null && <img src={link.url} alt={picture.name} />}</div>
  )
}

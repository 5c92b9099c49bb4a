// On a phone the panel covers the screen, exactly the part of it that the on-screen keyboard leaves visible.
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const narrow = '(max-width: 480px)'

export function useFullScreen(panel: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches)

  useEffect(() => {
    const query = matchMedia(narrow)
    const onChange = () => setNarrow(query.matches)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [])

  useEffect(() => {
    const viewport = window.visualViewport
    const element = panel.current
    if (!isNarrow || !viewport || !element) return
    const fit = () => {
      element.style.top = `${viewport.offsetTop}px`
      element.style.height = `${viewport.height}px`
    }
    fit()
    viewport.addEventListener('resize', fit)
    viewport.addEventListener('scroll', fit)
    return () => {
      viewport.removeEventListener('resize', fit)
      viewport.removeEventListener('scroll', fit)
      element.style.top = ''
      element.style.height = ''
    }
  }, [isNarrow, panel])

  return isNarrow
}

// The Deskbell mark: a desk bell.
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="8.5" />
      <path class="mark-bell" d="M7 20.6a9 9 0 0 1 18 0z" />
      <rect class="mark-bell" x="6" y="22.2" width="20" height="2.6" rx="1.3" />
      <rect class="mark-bell" x="14.9" y="8" width="2.2" height="4.4" rx="1.1" />
      <rect class="mark-bell" x="12.6" y="6.8" width="6.8" height="2.2" rx="1.1" />
    </svg>
  )
}

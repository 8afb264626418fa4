/** The cross of a close button; the button carries the words. */
export function CloseMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    >
      <path d="m4 4 12 12M16 4 4 16" />
    </svg>
  );
}

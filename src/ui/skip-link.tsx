/** The first stop of the keyboard: jumps over the header to `#main`. */
export function SkipLink({ href = "#main", label = "Skip to content" }: { href?: string; label?: string }) {
  return (
    <a
      href={href}
      className="on-ink fixed top-2 left-2 z-50 -translate-y-20 rounded-pill px-5 py-3 transition-transform focus:translate-y-0"
    >
      {label}
    </a>
  );
}

import { cn } from "./class-names.ts";

type ProgressProps = {
  /** What is under way, for assistive technology. */
  label: string;
  /** How far, from 0 to 1; null while nobody can say. */
  value: number | null;
  className?: string | undefined;
};

/** A thin line that fills. */
export function Progress({ label, value, className }: ProgressProps) {
  const share = value === null ? null : Math.min(1, Math.max(0, value));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      className={cn("h-0.5 overflow-hidden bg-hairline", className)}
    >
      <div
        className={cn(
          "h-full origin-left bg-ink transition-transform duration-calm",
          share === null && "animate-breathe",
        )}
        style={share === null ? undefined : { transform: `scaleX(${share})` }}
      />
    </div>
  );
}

import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { cn } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";

type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** Work is under way: further clicks are swallowed, focus stays, and the words keep their place. */
    loading?: boolean | undefined;
  };

/** A pill that does something. For going somewhere use ButtonLink. */
export function Button({
  variant,
  size,
  wide,
  loading = false,
  type = "button",
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={loading || undefined}
      aria-disabled={loading || rest["aria-disabled"] || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      className={cn(buttonStyles({ variant, size, wide }), className)}
    >
      {loading && <Spinner className="absolute left-1/2 -ml-2" />}
      <span className={cn("flex flex-1 items-center justify-center gap-3", loading && "opacity-0")}>
        {children}
      </span>
    </button>
  );
}

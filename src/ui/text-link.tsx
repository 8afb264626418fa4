import { cva, type VariantProps } from "class-variance-authority";
import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyles } from "./button-styles.ts";
import { cn } from "./class-names.ts";

const linkStyles = cva("underline-offset-4 transition-[color,text-decoration-color] duration-quick", {
  variants: {
    /** `line`: stands alone, always underlined. `text`: in a list or bar, underlined on hover. `quiet`: grey, underlined. */
    look: {
      line: "underline decoration-1 hover:decoration-transparent",
      text: "decoration-transparent hover:underline hover:decoration-current",
      quiet: "text-small text-grey underline decoration-1 hover:text-ink",
    },
  },
  defaultVariants: { look: "line" },
});

type LinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: Route };

/** A link in text, in a bar or on its own. */
export function TextLink({ look, className, ...rest }: LinkProps & VariantProps<typeof linkStyles>) {
  return <Link {...rest} className={cn(linkStyles({ look }), className)} />;
}

/** A link that looks like a button. */
export function ButtonLink({ variant, size, wide, className, ...rest }: LinkProps & ButtonLook) {
  return <Link {...rest} className={cn(buttonStyles({ variant, size, wide }), className)} />;
}

import { cva, type VariantProps } from "class-variance-authority";

/** The look of an action, for buttons and for links that act like one. */
export const buttonStyles = cva(
  [
    "relative inline-flex items-center justify-center gap-3 rounded-pill border text-center leading-tight font-medium",
    "transition-[background-color,color,border-color,opacity] duration-quick select-none",
    "disabled:opacity-45 not-aria-busy:aria-disabled:opacity-45",
  ],
  {
    variants: {
      variant: {
        ink: "border-ink bg-ink text-paper enabled:hover:border-ink-soft enabled:hover:bg-ink-soft enabled:active:bg-paper enabled:active:text-ink [a&]:hover:border-ink-soft [a&]:hover:bg-ink-soft",
        outline:
          "border-edge bg-transparent text-ink enabled:hover:border-ink enabled:active:bg-ink enabled:active:text-paper [a&]:hover:border-ink",
        paper:
          "border-paper bg-paper text-ink enabled:hover:border-panel enabled:hover:bg-panel [a&]:hover:border-panel [a&]:hover:bg-panel",
        quiet:
          "border-transparent bg-transparent text-ink enabled:hover:bg-panel enabled:active:bg-plaster [a&]:hover:bg-panel",
      },
      size: {
        small: "min-h-9 px-4 py-1.5 text-small",
        medium: "min-h-12 px-6 py-3 text-base",
        large: "min-h-14 px-7 py-4 text-base",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { variant: "ink", size: "medium", wide: false },
  },
);

export type ButtonLook = VariantProps<typeof buttonStyles>;

"use client";
"use no memo"; // renders on a choice alone; remembering would weigh more in the first load than it saves

import { createContext, type ReactNode, use, useEffect, useState } from "react";
import type { ColourOption, VariantOption } from "../product.ts";

/** What choosing needs to know of a colour. */
export type ChoosableColour = Pick<ColourOption, "slug" | "name" | "variants">;

type Choice = {
  colour: ChoosableColour;
  /** Null until a size is chosen. */
  variant: VariantOption | null;
  chooseColour: (slug: string) => void;
  chooseVariant: (id: string) => void;
};

const ChoiceContext = createContext<Choice | null>(null);

/**
 * The colour and size a reader has chosen on a product's page. The colour stands in the address (`?colour=ink`), so that it
 * can be shared; it is read here, in the browser, and so the page itself stays prerendered.
 */
export function ProductChoice({
  colours,
  children,
}: {
  colours: readonly ChoosableColour[];
  children: ReactNode;
}) {
  const first = colours[0];
  if (first === undefined) throw new Error("A product page needs a colour");
  const [slug, setSlug] = useState(first.slug);
  const [size, setSize] = useState<string | null>(null);
  const colour = colours.find((candidate) => candidate.slug === slug) ?? first;
  const only = colour.variants.length === 1 ? (colour.variants[0] ?? null) : null;
  const variant = colour.variants.find((candidate) => candidate.size === size) ?? only;

  useEffect(() => {
    const readAddress = () =>
      setSlug(new URLSearchParams(window.location.search).get("colour") ?? first.slug);
    readAddress();
    window.addEventListener("popstate", readAddress);
    return () => window.removeEventListener("popstate", readAddress);
  }, [first.slug]);

  function chooseColour(next: string) {
    setSlug(next);
    const url = new URL(window.location.href);
    if (next === first?.slug) url.searchParams.delete("colour");
    else url.searchParams.set("colour", next);
    window.history.replaceState(window.history.state, "", url);
  }

  function chooseVariant(id: string) {
    setSize(colour.variants.find((candidate) => candidate.id === id)?.size ?? null);
  }

  return <ChoiceContext value={{ colour, variant, chooseColour, chooseVariant }}>{children}</ChoiceContext>;
}

/** The choice made so far, within ProductChoice. */
export function useProductChoice(): Choice {
  const choice = use(ChoiceContext);
  if (choice === null) throw new Error("useProductChoice needs a ProductChoice around it");
  return choice;
}

/** Shows its children while their colour is the chosen one; without scripts, always. */
export function ColourPanel({ slug, children }: { slug: string; children: ReactNode }) {
  const { colour } = useProductChoice();
  return (
    <div data-colour={slug} className={colour.slug === slug ? undefined : "hidden shown-without-script"}>
      {children}
    </div>
  );
}

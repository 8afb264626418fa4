"use client";

import type { ReactNode } from "react";
import { useLate } from "#ui/use-late.ts";

/**
 * The letter's form at the foot of every page. As made with the page it works by itself, with an answer on a page of its own;
 * the form that answers in place is at the end of every page and comes when the browser is idle.
 */
export function LateNewsletterForm({ children }: { children: ReactNode }) {
  const Form = useLate(loadForm);
  return Form === null ? children : <Form ground="ink" />;
}

async function loadForm() {
  const { NewsletterForm } = await import("#modules/customers/ui/newsletter-form.tsx");
  // Whoever writes already, writes in the form that is there.
  const isInUse = document.activeElement?.closest("footer form") != null;
  return isInUse ? null : NewsletterForm;
}

"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { useSendAgain } from "#ui/use-send-again.ts";
import { askForLetter, postLetter } from "../newsletter.actions.ts";
import { type LetterAnswer, NewsletterFormView } from "./newsletter-form.view.tsx";

/** The form for the letter. Without scripts it posts by itself and leads to a page that says the same. */
export function NewsletterForm({ ground }: { ground?: "paper" | "ink" }) {
  const id = useId();
  const [answer, setAnswer] = useState<LetterAnswer>({ kind: "none" });
  const typed = useRef("");
  const { wait, stopWaiting } = useSendAgain(() => void send());

  async function send(): Promise<void> {
    setAnswer({ kind: "sending" });
    try {
      const asked = await askForLetter({ email: typed.current });
      setAnswer(asked.ok ? { kind: "sent" } : { kind: "failed", message: wordsOf(asked.error) });
    } catch {
      wait();
      setAnswer(
        navigator.onLine
          ? { kind: "failed", message: "No answer came. Please try again." }
          : { kind: "waiting" },
      );
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    stopWaiting();
    const form = new FormData(event.currentTarget);
    typed.current = String(form.get("email") ?? "");
    if (form.get("website")) setAnswer({ kind: "sent" });
    else if (answer.kind !== "sending") void send();
  }

  return (
    <NewsletterFormView id={id} ground={ground} answer={answer} action={postLetter} onSubmit={onSubmit} />
  );
}

function wordsOf(error: { code: string; message?: string }): string {
  if (error.code === "invalid_input") return error.message ?? "";
  if (error.code === "too_many_requests") return "That was often. Please wait a minute and try again.";
  return "Something broke on our side. Please try again.";
}

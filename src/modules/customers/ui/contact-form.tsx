"use client";
"use no memo"; // react-hook-form hands out stable objects whose insides change, which the compiler would not see

import { zodResolver } from "@hookform/resolvers/zod";
import { useActionState, useRef, useState } from "react";
import { type FieldPath, useForm } from "react-hook-form";
import { useKeptForm } from "#ui/use-kept-form.ts";
import { useSendAgain } from "#ui/use-send-again.ts";
import { type ContactError, postMessage, sendMessage } from "../contact.actions.ts";
import { type ContactInput, contactSchema } from "../contact.schema.ts";
import { ContactFormView } from "./contact-form.view.tsx";

type FormState = "typing" | "sending" | "waiting" | "sent";
const empty = { name: "", email: "", topic: "", message: "" };

/**
 * The contact form. With scripts it checks as one types, keeps what is typed in the tab, and sends again when the network is
 * back; without, it posts, and comes back with all that was typed if something was wrong.
 */
export function ContactForm() {
  const [posted, post] = useActionState(postMessage, null);
  const typed = { ...empty, ...posted?.typed };
  const form = useForm<ContactInput>({
    resolver: zodResolver(contactSchema),
    mode: "onTouched",
    defaultValues: typed as ContactInput,
  });
  const formRef = useRef<HTMLFormElement>(null);
  const { forget } = useKeptForm("contact", formRef);
  const [state, setState] = useState<FormState>("typing");
  const [problem, setProblem] = useState<string | null>(null);
  // One message keeps its id through every try, so that it arrives once.
  const messageId = useRef<string | null>(null);
  const { wait, stopWaiting } = useSendAgain(() => void form.handleSubmit(send)());

  async function send(message: ContactInput): Promise<void> {
    setState("sending");
    setProblem(null);
    messageId.current ??= crypto.randomUUID();
    try {
      const sent = await sendMessage(messageId.current, { ...message, ...trapOf(formRef.current) });
      if (sent.ok) {
        forget();
        messageId.current = null;
        setState("sent");
      } else tell(sent.error);
    } catch {
      wait();
      setState(navigator.onLine ? "typing" : "waiting");
      if (navigator.onLine) setProblem("No answer came. Nothing is lost: please send it again.");
    }
  }

  function tell(error: ContactError): void {
    setState("typing");
    setProblem(problemWords(error));
    if (error.code !== "invalid_input") return;
    for (const [name, message] of Object.entries(error.fields)) {
      form.setError(name as FieldPath<ContactInput>, { message });
    }
  }

  const refused = posted?.error.code === "invalid_input" ? posted.error.fields : {};
  return (
    <ContactFormView
      formRef={formRef}
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        stopWaiting();
        if (state !== "sending") void form.handleSubmit(send)(event);
      }}
      bind={(name) => ({
        ...form.register(name),
        defaultValue: typed[name],
        error: form.getFieldState(name, form.formState).error?.message ?? refused[name],
      })}
      state={state}
      problem={problem ?? (posted && problemWords(posted.error))}
      onAgain={() => {
        form.reset(empty as unknown as ContactInput);
        setState("typing");
      }}
    />
  );
}

function trapOf(form: HTMLFormElement | null): { website?: string } {
  const website = form && new FormData(form).get("website");
  return typeof website === "string" && website !== "" ? { website } : {};
}

function problemWords(error: ContactError): string {
  switch (error.code) {
    case "invalid_input":
      return "Something is missing or has a slip in it. Please look at the fields above.";
    case "too_many_requests":
      return "That were many messages in a short time. Please wait a little, and send it again.";
    case "unexpected":
      return `Something broke on our side, and your message was not sent. If it happens again, name ${error.incidentId}.`;
  }
}

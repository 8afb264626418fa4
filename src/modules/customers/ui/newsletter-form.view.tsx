import type { ComponentProps } from "react";
import { cn } from "#ui/class-names.ts";
import { FieldError } from "#ui/field.tsx";

export type LetterAnswer =
  | { kind: "none" }
  | { kind: "sending" }
  | { kind: "sent" }
  | { kind: "waiting" }
  | { kind: "failed"; message: string };

type NewsletterFormViewProps = Pick<ComponentProps<"form">, "action" | "onSubmit"> & {
  answer: LetterAnswer;
  /** The ground it lies on. */
  ground?: "paper" | "ink" | undefined;
  /** Told apart where a page has two. */
  id: string;
};

/** One line to write an address on. What became of it is said in the same place, so that nothing moves. */
export function NewsletterFormView({
  answer,
  ground = "paper",
  id,
  action,
  onSubmit,
}: NewsletterFormViewProps) {
  const isInk = ground === "ink";
  const quiet = isInk ? "text-ash" : "text-grey";
  const problem = answer.kind === "failed" ? answer.message : null;
  return (
    <form action={action} onSubmit={onSubmit} aria-label="The letter" className="grid max-w-note gap-3">
      {answer.kind !== "sent" && (
        <div
          className={cn(
            "flex items-end gap-4 border-b transition-colors focus-within:outline-2 focus-within:outline-offset-4",
            isInk
              ? "border-ash outline-paper focus-within:border-paper"
              : "border-edge outline-ink focus-within:border-ink",
          )}
        >
          <label htmlFor={id} className="sr-only">
            Your email address
          </label>
          <input
            id={id}
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            placeholder="Your email address"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            className={cn(
              "h-12 min-w-0 flex-1 bg-transparent text-field outline-none",
              isInk ? "placeholder:text-ash" : "placeholder:text-grey",
            )}
          />
          <button
            type="submit"
            aria-busy={answer.kind === "sending" || undefined}
            className="min-h-12 shrink-0 font-medium underline-offset-4 hover:underline"
          >
            {answer.kind === "sending" ? "Sending" : "Sign up"}
          </button>
        </div>
      )}
      <Trap id={`${id}-website`} />
      <div aria-live="polite">
        {answer.kind === "sent" && (
          <p className="text-lead">
            Thank you. We have written to you: the letter begins once you click the link in that mail.
          </p>
        )}
        {answer.kind === "waiting" && (
          <p className={quiet}>There is no network. It is sent as soon as there is one.</p>
        )}
        {problem !== null && isInk && <p id={`${id}-problem`}>{problem}</p>}
      </div>
      {!isInk && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
      {answer.kind !== "sent" && (
        <p className={cn("text-small", quiet)}>You confirm by mail, and leave with one click.</p>
      )}
    </form>
  );
}

/** A field that people neither see nor reach; what fills it in is a machine. */
function Trap({ id }: { id: string }) {
  return (
    <div aria-hidden="true" className="hidden">
      <label htmlFor={id}>Website</label>
      <input id={id} name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

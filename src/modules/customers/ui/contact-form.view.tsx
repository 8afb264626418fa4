import type { ComponentProps, Ref } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { TextArea, TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { SelectField } from "#ui/select.tsx";
import { type ContactInput, contactTopics } from "../contact.schema.ts";

/** What binds a field to its form, what stands in it at first, and the words of its error. */
export type BoundContactField = UseFormRegisterReturn & {
  defaultValue: string;
  error: string | undefined;
};

type ContactFormViewProps = Pick<ComponentProps<"form">, "action" | "onSubmit"> & {
  bind: (name: keyof ContactInput) => BoundContactField;
  state: "typing" | "sending" | "waiting" | "sent";
  /** What is wrong with the whole of it. */
  problem: string | null;
  formRef?: Ref<HTMLFormElement>;
  onAgain?: () => void;
};

/** Four fields and a button; once it is sent, the words that it was. */
export function ContactFormView(props: ContactFormViewProps) {
  const { bind, state, problem, action, onSubmit, formRef, onAgain } = props;
  if (state === "sent") return <Sent onAgain={onAgain} />;
  const { error: messageError, ...message } = bind("message");
  return (
    <form
      ref={formRef}
      action={action}
      onSubmit={onSubmit}
      aria-label="Write to us"
      className="grid max-w-form gap-5"
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...bind("name")} label="Your name" autoComplete="name" required maxLength={120} />
        <TextField
          {...bind("email")}
          label="Your email"
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          maxLength={254}
        />
      </div>
      <SelectField {...bind("topic")} label="What is it about?" required>
        <option value="">Please choose</option>
        {contactTopics.map((topic) => (
          <option key={topic}>{topic}</option>
        ))}
      </SelectField>
      <Field label="Your message" error={messageError} hint="With the number of your order, if there is one.">
        {(control) => (
          <TextArea {...message} {...control} rows={7} required minLength={10} maxLength={4000} />
        )}
      </Field>
      <Trap />
      {problem !== null && <Notice tone="error">{problem}</Notice>}
      {state === "waiting" && (
        <Notice>There is no network. Your message is kept, and sent as soon as there is one.</Notice>
      )}
      <div>
        <Button type="submit" size="large" loading={state === "sending"}>
          Send
        </Button>
      </div>
    </form>
  );
}

function Sent({ onAgain }: { onAgain: (() => void) | undefined }) {
  return (
    <div role="status" className="grid max-w-form justify-items-start gap-5">
      <p className="text-heading">Thank you. We have it, and a copy is on its way to you.</p>
      <p className="text-grey">A person answers within one working day.</p>
      <Button variant="outline" onClick={onAgain}>
        Write another
      </Button>
    </div>
  );
}

/** A field that people neither see nor reach; what fills it in is a machine. */
function Trap() {
  return (
    <div aria-hidden="true" className="hidden">
      <label htmlFor="contact-website">Website</label>
      <input id="contact-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

import type { RefObject } from "react";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/field.tsx";
import { TextArea, TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import type { ReviewFormState } from "../review-form.ts";
import { StarField } from "./star-field.view.tsx";

type ReviewFormProps = {
  state: ReviewFormState;
  isPending: boolean;
  variantId: string;
  /** The signed link that proves whose order it is. */
  link: { id: string; sig: string };
  action: (form: FormData) => void;
  formRef?: RefObject<HTMLFormElement | null> | undefined;
};

/** Stars, two lines, a name. Works without scripts. */
export function ReviewFormView({ state, isPending, variantId, link, action, formRef }: ReviewFormProps) {
  const { typed, errors, problem } = state;
  return (
    <form ref={formRef} action={action} noValidate className="grid gap-5">
      <input type="hidden" name="id" value={link.id} />
      <input type="hidden" name="sig" value={link.sig} />
      <input type="hidden" name="variantId" value={variantId} />
      {problem && <Notice tone="error">{problem}</Notice>}
      <StarField idPrefix={variantId} chosen={typed.rating} error={errors.rating} />
      <Field
        label="What would you tell a friend?"
        error={errors.body}
        hint="How it fits, wears and washes. The bad as well as the good."
      >
        {(control) => (
          <TextArea {...control} name="body" rows={5} maxLength={2000} defaultValue={typed.body} />
        )}
      </Field>
      <TextField
        label="In one line"
        optional
        name="title"
        maxLength={80}
        defaultValue={typed.title}
        error={errors.title}
      />
      <TextField
        label="Name to show"
        name="author"
        maxLength={40}
        autoComplete="name"
        defaultValue={typed.author}
        error={errors.author}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" loading={isPending}>
          Send review
        </Button>
        <p className="text-small text-grey">We read it before it is shown, and change nothing.</p>
      </div>
    </form>
  );
}

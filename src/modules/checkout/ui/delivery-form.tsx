"use client";
"use no memo"; // react-hook-form hands out stable objects whose insides change, which the compiler would not see

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { type FieldPath, useForm, useWatch } from "react-hook-form";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useSendAgain } from "#ui/use-send-again.ts";
import { type DeliveryInput, deliverySchema } from "../checkout.schema.ts";
import type { CheckoutView, KnownBuyer } from "../checkout-view.ts";
import { deliveryErrorWords } from "./checkout-words.ts";
import { addressLabels } from "./country-labels.ts";
import { type DeliveryDraft, firstDraft, keepDraft } from "./delivery-draft.ts";
import { type DeliveryFieldName, DeliveryFieldsView } from "./delivery-fields.view.tsx";
import { ShippingMethodsView } from "./shipping-methods.view.tsx";
import { type SaveResult, useSaveDelivery } from "./use-save-delivery.ts";

type DeliveryFormProps = {
  checkout: CheckoutView;
  countries: readonly { code: string; name: string }[];
  knownBuyer?: KnownBuyer | undefined;
  today: Date;
  onCheckout: (checkout: CheckoutView) => void;
  /** Saved, and on to the next step. */
  onDone: (checkout: CheckoutView) => void;
  /** The checkout is over. */
  onGone: () => void;
};

const offlineWords =
  "You are offline. What you typed is kept, and goes on by itself when the connection is back.";

const draftSchema = deliverySchema.omit({ shippingCode: true });

/**
 * Where and how to deliver. What is complete is saved as soon as a field is left, so that days and prices for the address
 * show before anybody asks to go on. Nothing typed is ever erased.
 */
export function DeliveryForm(props: DeliveryFormProps) {
  const { checkout, countries, knownBuyer, today, onCheckout, onDone, onGone } = props;
  const form = useForm<DeliveryDraft>({
    resolver: zodResolver(draftSchema),
    mode: "onTouched",
    defaultValues: firstDraft(checkout, countries, knownBuyer),
  });
  const { register, getValues, setError, control, formState } = form;
  const country = useWatch({ control, name: "address.country" });
  const [hasLine2, setHasLine2] = useState(() => getValues("address.line2") !== "");
  const [problem, setProblem] = useState<string | null>(null);
  const [wantedCode, setWantedCode] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = useSaveDelivery(checkout, onCheckout);
  const again = useSendAgain(() => void form.handleSubmit(goOn)());

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }),
    [form],
  );

  function withMethod(draft: DeliveryDraft, code: string | null): DeliveryInput {
    // What was typed for another country's region stays in its field, unseen, and out of this address.
    const region = addressLabels(draft.address.country).region === null ? "" : draft.address.region;
    const address = { ...draft.address, region };
    return { ...draft, address, shippingCode: code ?? checkout.shippingMethod?.code ?? null };
  }

  /** Tells what became of a save; true when the step is done. */
  function tell(saved: SaveResult): saved is Extract<SaveResult, { ok: true }> {
    setWantedCode(null);
    if (saved.ok) {
      setProblem(null);
      return true;
    }
    const { error } = saved;
    if (error.code === "expired" || error.code === "no_checkout") onGone();
    else if (error.code === "no_shipping_to_country") {
      setError("address.country", { message: deliveryErrorWords(error) }, { shouldFocus: true });
    } else {
      setProblem(deliveryErrorWords(error));
      const fields = error.code === "invalid_input" ? Object.entries(error.fields) : [];
      for (const [index, [name, message]] of fields.entries()) {
        setError(name as FieldPath<DeliveryDraft>, { message }, { shouldFocus: index === 0 });
      }
    }
    return false;
  }

  async function goOn(draft: DeliveryDraft): Promise<void> {
    setIsSaving(true);
    again.stopWaiting();
    const saved = await save(checkout, withMethod(draft, wantedCode));
    setIsSaving(false);
    if (tell(saved)) onDone(saved.value);
    else if (saved.error.code === "no_answer") again.wait();
  }

  /** Without a word when it fails: "Continue" will say why. */
  async function saveIfComplete(code: string | null): Promise<void> {
    const draft = draftSchema.safeParse(getValues());
    if (!draft.success) return;
    const saved = await save(checkout, withMethod(draft.data, code));
    if (saved.ok || code !== null || saved.error.code === "no_shipping_to_country") tell(saved);
  }

  function choose(code: string): void {
    setWantedCode(code);
    void saveIfComplete(code);
  }

  function bind(name: DeliveryFieldName) {
    return { ...register(name), error: form.getFieldState(name, formState).error?.message };
  }

  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(goOn)(event)}
      onBlur={() => void saveIfComplete(null)}
      className="grid gap-7"
    >
      <DeliveryFieldsView
        countries={countries}
        country={country}
        bind={bind}
        hasLine2={hasLine2}
        onLine2={() => setHasLine2(true)}
      />
      <ShippingMethodsView
        methods={country === checkout.shippingAddress?.country ? checkout.shippingMethods : []}
        chosen={wantedCode ?? checkout.shippingMethod?.code ?? null}
        onChoose={choose}
        currency={checkout.currency}
        today={today}
      />
      {problem && <Notice tone="error">{again.isWaiting ? offlineWords : problem}</Notice>}
      <Button type="submit" size="large" wide loading={isSaving}>
        Continue to payment
      </Button>
    </form>
  );
}

import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import { loadStripe } from "@stripe/stripe-js/pure";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

/** A checkout as a shop would write it, with the unmodified libraries: finalised on the server. */
const params = new URLSearchParams(location.search);
const currency = params.get("currency") ?? "usd";
const never = params.get("fields") === "never";

function Form() {
  const stripe = useStripe();
  const elements = useElements();
  const [said, setSaid] = useState("");
  const [events, setEvents] = useState<string[]>([]);
  const saw = (name: string) => setEvents((before) => [...before, name]);

  async function pay(event: React.FormEvent) {
    event.preventDefault();
    setSaid("working");
    if (stripe === null || elements === null) return;
    const { error: invalid } = await elements.submit();
    if (invalid !== undefined) return setSaid(`invalid: ${invalid.code} ${invalid.message}`);
    try {
      const details = { name: "Ada Buyer", address: { country: "AT", postal_code: "1070" } };
      const token = await stripe.createConfirmationToken({
        elements,
        params: {
          return_url: `${location.origin}/return`,
          payment_method_data: { billing_details: details },
        },
      });
      if (token.error !== undefined) return setSaid(`token: ${token.error.code} ${token.error.message}`);
      const answer = await fetch("/pay", {
        method: "POST",
        body: JSON.stringify({ token: token.confirmationToken.id, currency }),
      });
      const paid = (await answer.json()) as { status: string; clientSecret: string; message?: string };
      if (paid.status !== "requires_action")
        return setSaid(`${paid.status}${paid.message ? `: ${paid.message}` : ""}`);
      const next = await stripe.handleNextAction({ clientSecret: paid.clientSecret });
      setSaid(
        next.error === undefined
          ? `after action: ${next.paymentIntent?.status}`
          : `action failed: ${next.error.code}`,
      );
    } catch (error) {
      setSaid(String(error));
    }
  }

  return (
    <form onSubmit={pay}>
      <PaymentElement
        options={
          never
            ? {
                fields: {
                  billingDetails: { name: "never", address: { country: "never", postalCode: "never" } },
                },
              }
            : {}
        }
        onReady={() => saw("ready")}
        onLoaderStart={() => saw("loaderstart")}
        onChange={(event) => saw(`change:${event.value.type}:${event.empty}:${event.complete}`)}
        onFocus={() => saw("focus")}
        onBlur={() => saw("blur")}
        onEscape={() => saw("escape")}
        onLoadError={() => saw("loaderror")}
      />
      <button type="submit">Pay</button>
      <output id="said">{said}</output>
      <output id="events">{events.join(" ")}</output>
    </form>
  );
}

const stripePromise = loadStripe(params.get("key") ?? "");
const appearance = {
  variables: {
    colorPrimary: "#111111",
    colorText: "#111111",
    colorDanger: "#A3271F",
    borderRadius: "6px",
    fontSizeBase: "16px",
  },
  rules: { ".Input": { border: "1px solid #8A8A8A", boxShadow: "none" }, ".Label": { color: "#6B6B6B" } },
};
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Elements stripe={stripePromise} options={{ mode: "payment", amount: 1999, currency, appearance }}>
      <Form />
    </Elements>
  </StrictMode>,
);

"use client";

import { Elements, ExpressCheckoutElement } from "@stripe/react-stripe-js";
import type { Stripe } from "@stripe/stripe-js";
import { useState } from "react";
import { ExpressPayView } from "./express-pay.view.tsx";
import { pageFont } from "./page-font.ts";
import { stripeAppearance } from "./stripe-appearance.ts";
import { type ExpressPart, useExpressPay } from "./use-express-pay.ts";

type ExpressPayProps = Omit<ExpressPart, "onProblem"> & {
  stripe: Stripe | null;
  countries: readonly { code: string }[];
};

/**
 * Wallets, above the form they spare. They have Elements of their own: a sheet that is open shows its own amount, whatever
 * the card form below is told.
 */
export function ExpressPay({ stripe, ...props }: ExpressPayProps) {
  const { checkout } = props;
  const [font] = useState(pageFont);
  // What is charged is told to the sheet each time it changes; a render must not tell it otherwise in between.
  const [firstMinor] = useState(checkout.totalMinor);
  const { appearance, fonts } = walletLook(font);
  return (
    <Elements
      stripe={stripe}
      options={{
        mode: "payment",
        amount: firstMinor,
        currency: checkout.currency.toLowerCase(),
        appearance,
        fonts,
      }}
    >
      <WalletButtons {...props} />
    </Elements>
  );
}

/** Pills, like the page's own buttons. */
function walletLook(font: ReturnType<typeof pageFont>) {
  const appearance = stripeAppearance(font?.family);
  const variables = { ...appearance.variables, borderRadius: "26px" };
  return { appearance: { ...appearance, variables }, fonts: font?.fonts ?? [] };
}

function WalletButtons({ countries, ...parts }: Omit<ExpressPayProps, "stripe">) {
  const [offered, setOffered] = useState<"loading" | "yes" | "none">("loading");
  const [problem, setProblem] = useState<string | null>(null);
  const wallet = useExpressPay({ ...parts, onProblem: setProblem });
  return (
    <ExpressPayView
      offered={offered}
      problem={problem}
      buttons={
        <ExpressCheckoutElement
          options={{
            emailRequired: true,
            billingAddressRequired: true,
            shippingAddressRequired: true,
            allowedShippingCountries: countries.map(({ code }) => code),
            // Told anew with each click; here because the Element wants to know that there are some.
            shippingRates: [{ id: "delivery", displayName: "Delivery", amount: 0 }],
            buttonHeight: 52,
            buttonTheme: { applePay: "black", googlePay: "black", paypal: "black" },
            buttonType: { applePay: "plain", googlePay: "plain" },
            layout: { maxColumns: 2, maxRows: 1 },
          }}
          onReady={({ availablePaymentMethods: methods }) =>
            setOffered(methods === undefined ? "none" : "yes")
          }
          onLoadError={() => setOffered("none")}
          onClick={wallet.onClick}
          onShippingAddressChange={(event) => void wallet.onAddress(event)}
          onShippingRateChange={(event) => void wallet.onRate(event)}
          onConfirm={(event) => void wallet.onConfirm(event)}
          onCancel={() => setProblem(null)}
        />
      }
    />
  );
}

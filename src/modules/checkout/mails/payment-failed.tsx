import { type MailLine, MailLines, textLine } from "#modules/orders/mails/mail-lines.tsx";
import { formatMoney } from "#platform/money.ts";
import { MailButton, MailFrame, MailRule, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";

export type PaymentFailed = {
  lines: readonly MailLine[];
  totalMinor: number;
  currency: string;
  /** Why, in a buyer's words, if the bank said. A whole sentence. */
  reason: string | null;
  /** The signed link that puts the pieces back into a bag. */
  refillUrl: string;
  origin: string;
};

/** The mail that says a payment that was being processed did not come through, and how to try again. */
export function renderPaymentFailed(payment: PaymentFailed): Promise<Mail> {
  const { lines, currency, refillUrl, origin } = payment;
  const amount = formatMoney({ amountMinor: payment.totalMinor, currency });
  const heading = "The payment did not come through.";
  const words = [
    `Your bank did not complete the payment of ${amount}.`,
    payment.reason,
    "Nothing was charged, and there is no order. Your pieces are back on the shelf, where anyone may take them.",
  ]
    .filter(Boolean)
    .join(" ");
  const body = (
    <MailFrame preview="Nothing was charged. Your bag can be filled again." heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailButton href={refillUrl}>Fill my bag again</MailButton>
      <MailRule />
      <MailLines lines={lines} currency={currency} origin={origin} />
    </MailFrame>
  );
  const text = [
    heading,
    "",
    words,
    "",
    ...lines.map((line) => textLine(line, currency)),
    "",
    `Fill your bag again: ${refillUrl}`,
  ];
  return renderMail({ subject: "Your payment did not come through", body, text });
}

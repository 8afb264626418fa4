import { type MailLine, MailLines, textLine } from "#modules/orders/mails/mail-lines.tsx";
import { formatMoney } from "#platform/money.ts";
import { MailButton, MailFrame, MailRule, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import type { RefundReason } from "../checkout.ts";

export type RefundedLatePayment = {
  lines: readonly MailLine[];
  /** What is sent back: all that was received. */
  amountMinor: number;
  currency: string;
  reason: RefundReason;
  origin: string;
};

const reasons: Record<RefundReason, string> = {
  amount_mismatch: "The amount we received was not the amount of your order.",
  paid_twice: "We had already received a payment for the same order, which stands.",
  sold_out: "It reached us after the time we could hold your pieces, and by then one of them was gone.",
  cart_paid_elsewhere: "Your bag was already paid for in another window, and that order stands.",
  no_delivery: "It reached us without an address to deliver to.",
};

/** The mail that says money arrived which can't become an order, and that all of it goes back. */
export function renderRefundedLatePayment(refund: RefundedLatePayment): Promise<Mail> {
  const { lines, currency, origin } = refund;
  const amount = formatMoney({ amountMinor: refund.amountMinor, currency });
  const heading = "We are sending your money back.";
  const words = `We received a payment of ${amount} that we could not turn into an order. ${reasons[refund.reason]} The full amount is on its way back to where it came from; banks take five to ten days to show it. We are sorry for the trouble.`;
  const body = (
    <MailFrame preview={`${amount} is on its way back to you.`} heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailButton href={`${origin}/shop`}>Back to the shop</MailButton>
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
    `The shop: ${origin}/shop`,
  ];
  return renderMail({ subject: `Your money is on its way back: ${amount}`, body, text });
}

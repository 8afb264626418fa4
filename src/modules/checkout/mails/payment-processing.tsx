import { type MailLine, MailLines, textLine } from "#modules/orders/mails/mail-lines.tsx";
import { formatMoney } from "#platform/money.ts";
import { MailButton, MailFrame, MailRule, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";

export type PaymentProcessing = {
  lines: readonly MailLine[];
  totalMinor: number;
  currency: string;
  /** The signed link to the page that shows how the payment stands. */
  statusUrl: string;
  origin: string;
};

/** The mail that says the bank has taken the payment in hand and that the pieces wait until it answers. */
export function renderPaymentProcessing(payment: PaymentProcessing): Promise<Mail> {
  const { lines, currency, statusUrl, origin } = payment;
  const amount = formatMoney({ amountMinor: payment.totalMinor, currency });
  const heading = "Your bank is working on it.";
  const words = `Your bank is processing the payment of ${amount}. This can take a few days. Your pieces stay with us until it answers, and you need to do nothing; we write as soon as we know.`;
  const body = (
    <MailFrame
      preview={`${amount} is being processed. Your pieces stay with us.`}
      heading={heading}
      origin={origin}
    >
      <MailText>{words}</MailText>
      <MailButton href={statusUrl}>See how it stands</MailButton>
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
    `How it stands: ${statusUrl}`,
  ];
  return renderMail({ subject: "Your payment is being processed", body, text });
}

import { Column, Row, Section } from "@react-email/components";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { formatMoney } from "#platform/money.ts";
import { MailButton, MailFrame, MailRule, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { mailStyles } from "#ui/mail/mail-styles.ts";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import { addressLines } from "../order-words.ts";
import { type OrderView, orderName } from "../orders.ts";
import { MailLines, textLine } from "./mail-lines.tsx";

export type OrderConfirmation = {
  order: Pick<
    OrderView,
    | "number"
    | "currency"
    | "lines"
    | "subtotalMinor"
    | "discountMinor"
    | "shippingMinor"
    | "taxMinor"
    | "totalMinor"
    | "shippingAddress"
    | "shippingMethod"
    | "placedAt"
  >;
  /** The signed link to the order's page. */
  orderUrl: string;
  /** The shop's address, for pictures and the way home. */
  origin: string;
};

/** The mail that says an order was paid and what it holds. */
export function renderOrderConfirmation({ order, orderUrl, origin }: OrderConfirmation): Promise<Mail> {
  const name = orderName(order.number);
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency });
  const arrival = `${order.shippingMethod.name} delivery, ${formatDeliveryWindow(deliveryWindow(order.shippingMethod, order.placedAt))}`;
  const amounts = amountRows(order);
  const body = (
    <MailFrame
      preview={`Order ${name}, ${money(order.totalMinor)}. We pack it next.`}
      heading="Thank you. It is yours."
      origin={origin}
    >
      <MailText>
        Order {name} is paid, and its pieces are set aside for you. We write again when the parcel leaves.
      </MailText>
      <MailButton href={orderUrl}>See your order</MailButton>
      <MailRule />
      <MailLines lines={order.lines} currency={order.currency} origin={origin} />
      <MailRule />
      {amounts.map(({ label, amountMinor }) => (
        <AmountRow key={label} label={label} amount={money(amountMinor)} style={mailStyles.text} />
      ))}
      <AmountRow label="Total" amount={money(order.totalMinor)} style={mailStyles.total} />
      <MailRule />
      <MailSmall>{arrival}</MailSmall>
      {addressLines(order.shippingAddress).map((line) => (
        <p key={line} className="mail-ink" style={mailStyles.text}>
          {line}
        </p>
      ))}
    </MailFrame>
  );
  const text = [
    "Thank you. It is yours.",
    "",
    `Order ${name} is paid, and its pieces are set aside for you. We write again when the parcel leaves.`,
    "",
    ...order.lines.map((line) => textLine(line, order.currency)),
    "",
    ...amounts.map(({ label, amountMinor }) => `${label}: ${money(amountMinor)}`),
    `Total: ${money(order.totalMinor)}`,
    "",
    arrival,
    ...addressLines(order.shippingAddress),
    "",
    `Your order: ${orderUrl}`,
  ];
  return renderMail({ subject: `Your order ${name}`, body, text });
}

function amountRows(order: OrderConfirmation["order"]): { label: string; amountMinor: number }[] {
  return [
    { label: "Subtotal", amountMinor: order.subtotalMinor },
    ...(order.discountMinor > 0 ? [{ label: "Discount", amountMinor: -order.discountMinor }] : []),
    { label: "Delivery", amountMinor: order.shippingMinor },
    ...(order.taxMinor > 0 ? [{ label: "Tax", amountMinor: order.taxMinor }] : []),
  ];
}

type AmountRowProps = {
  label: string;
  amount: string;
  style: typeof mailStyles.text | typeof mailStyles.total;
};

function AmountRow({ label, amount, style }: AmountRowProps) {
  return (
    <Section style={{ paddingTop: 4 }}>
      <Row>
        <Column>
          <p className="mail-ink" style={style}>
            {label}
          </p>
        </Column>
        <Column align="right">
          <p className="mail-ink" style={{ ...style, textAlign: "right" }}>
            {amount}
          </p>
        </Column>
      </Row>
    </Section>
  );
}

import { Column, Img, Row, Section } from "@react-email/components";
import { formatMoney } from "#platform/money.ts";
import { MailSmall } from "#ui/mail/mail-frame.tsx";
import { mailStyles } from "#ui/mail/mail-styles.ts";
import { lineNote } from "../order-words.ts";
import type { OrderLine } from "../orders.ts";

export type MailLine = Pick<OrderLine, "title" | "colour" | "size" | "quantity" | "image" | "unitPriceMinor">;

type MailLinesProps = { lines: readonly MailLine[]; currency: string; origin: string };

/** The goods of an order or checkout, a row each, with their pictures. */
export function MailLines({ lines, currency, origin }: MailLinesProps) {
  return lines.map((line) => (
    <Section key={`${line.title} ${line.colour} ${line.size}`} style={{ paddingTop: 12 }}>
      <Row>
        <Column width="88" style={{ width: 88, verticalAlign: "top" }}>
          {line.image && (
            <Img
              src={thumbnailUrl(line.image.url, origin)}
              alt={line.image.alt}
              width="72"
              height="90"
              style={{ width: 72, height: 90, objectFit: "cover", backgroundColor: "#e4ddd2" }}
            />
          )}
        </Column>
        <Column style={{ verticalAlign: "top" }}>
          <p className="mail-ink" style={mailStyles.text}>
            {line.title}
          </p>
          <MailSmall>{lineNote(line)}</MailSmall>
        </Column>
        <Column align="right" style={{ verticalAlign: "top" }}>
          <p className="mail-ink" style={mailStyles.amount}>
            {formatMoney({ amountMinor: line.unitPriceMinor * line.quantity, currency })}
          </p>
        </Column>
      </Row>
    </Section>
  ));
}

/** One line of the text part. */
export function textLine(line: MailLine, currency: string): string {
  return `${line.title}, ${lineNote(line)}: ${formatMoney({ amountMinor: line.unitPriceMinor * line.quantity, currency })}`;
}

// Through the shop's image optimiser: the masters are far too large for a mail.
function thumbnailUrl(url: string, origin: string): string {
  return `${origin}/_next/image?url=${encodeURIComponent(url)}&w=256&q=75`;
}

import { Link } from "@react-email/components";
import { MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { mailStyles } from "#ui/mail/mail-styles.ts";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import { type NoticedVariant, variantWords } from "../stock-notices.ts";

export type StockNoticeMail = {
  variant: NoticedVariant;
  productUrl: string;
  /** Where the notice can be called off. */
  stopUrl: string;
  origin: string;
};

/** The mail that confirms a notice and lets it be called off. */
export function renderStockNoticeNoted({ variant, stopUrl, origin }: StockNoticeMail): Promise<Mail> {
  const name = variantWords(variant);
  const heading = "We will tell you.";
  const words = `You asked to hear when this is back: ${name}. When a unit comes in, we write to you once, in the order in which people asked.`;
  const body = (
    <MailFrame preview={`When it is back: ${name}.`} heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailSmall>
        Was it not you, or have you changed your mind?{" "}
        <Link href={stopUrl} style={mailStyles.link} className="mail-ink">
          Stop this notice
        </Link>
        .
      </MailSmall>
    </MailFrame>
  );
  const text = [heading, "", words, "", `Not you, or changed your mind? ${stopUrl}`];
  return renderMail({ subject: `We will tell you: ${name}`, body, text });
}

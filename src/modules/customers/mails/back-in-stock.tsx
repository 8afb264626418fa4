import { Link } from "@react-email/components";
import { MailButton, MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { mailStyles } from "#ui/mail/mail-styles.ts";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import { variantWords } from "../stock-notices.ts";
import type { StockNoticeMail } from "./stock-notice-noted.tsx";

/** The one mail that a notice ends in. */
export function renderBackInStock({ variant, productUrl, stopUrl, origin }: StockNoticeMail): Promise<Mail> {
  const name = variantWords(variant);
  const heading = "It is back.";
  const words = `You asked us to tell you: ${name} can be bought again. We have told a few people, in the order in which they asked, and it is held for nobody until checkout.`;
  const body = (
    <MailFrame preview={`${name} is back.`} heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailButton href={productUrl}>See it</MailButton>
      <MailSmall>
        This notice has ended; we write no more about it. Waiting for other things too?{" "}
        <Link href={stopUrl} style={mailStyles.link} className="mail-ink">
          Stop all notices
        </Link>
        .
      </MailSmall>
    </MailFrame>
  );
  const text = [heading, "", words, "", `See it: ${productUrl}`, "", `Stop all notices: ${stopUrl}`];
  return renderMail({ subject: `Back: ${name}`, body, text });
}

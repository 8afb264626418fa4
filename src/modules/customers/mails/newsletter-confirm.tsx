import { MailButton, MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";

/** The mail that asks whether it was really you. Without the click in it nothing is ever sent again. */
export function renderNewsletterConfirm({
  confirmUrl,
  origin,
}: {
  confirmUrl: string;
  origin: string;
}): Promise<Mail> {
  const heading = "One letter a month. Is that right?";
  const words = "Somebody, we think you, asked us to send our monthly letter to this address.";
  const small =
    "The link works for seven days. If it was not you, do nothing: you will not hear from us again, and after 30 days we forget the address.";
  const body = (
    <MailFrame preview="Please confirm that you want our letter." heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailButton href={confirmUrl}>Yes, send me the letter</MailButton>
      <MailSmall>{small}</MailSmall>
    </MailFrame>
  );
  return renderMail({
    subject: "Please confirm: one letter a month from Cartelle",
    body,
    text: [heading, "", words, "", `Yes, send me the letter: ${confirmUrl}`, "", small],
  });
}

import { Link } from "@react-email/components";
import { MailButton, MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { mailStyles } from "#ui/mail/mail-styles.ts";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";

type NewsletterWelcome = {
  /** `again`: somebody on the list asked to be put on it. */
  time: "first" | "again";
  leaveUrl: string;
  origin: string;
};

const words = {
  first: {
    subject: "You are on the list",
    heading: "You are on the list.",
    text: "From now on you get one letter a month: what is new on the rail, before it is in the shop window, and a story or two from the journal.",
  },
  again: {
    subject: "You are on the list already",
    heading: "You are on the list already.",
    text: "This address asked for our letter, and has it. There is nothing to do: the next one comes by itself.",
  },
};

/** The mail to somebody who reads the letter, with the way out in it. */
export function renderNewsletterWelcome({ time, leaveUrl, origin }: NewsletterWelcome): Promise<Mail> {
  const { subject, heading, text } = words[time];
  const journalUrl = new URL("/journal", origin).href;
  const body = (
    <MailFrame preview={text} heading={heading} origin={origin}>
      <MailText>{text}</MailText>
      <MailButton href={journalUrl}>Read the journal</MailButton>
      <MailSmall>
        Not for you after all?{" "}
        <Link href={leaveUrl} className="mail-ink" style={mailStyles.link}>
          Leave the list
        </Link>
        . It takes one click.
      </MailSmall>
    </MailFrame>
  );
  return renderMail({
    subject,
    body,
    text: [heading, "", text, "", `The journal: ${journalUrl}`, "", `Leave the list: ${leaveUrl}`],
  });
}

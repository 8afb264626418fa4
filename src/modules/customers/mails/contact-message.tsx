import { MailFrame, MailRule, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import type { ContactMessage } from "../contact.schema.ts";

type ContactMail = { message: ContactMessage; origin: string };

/** What a visitor wrote, for the people who answer. */
export function renderContactMessage({ message, origin }: ContactMail): Promise<Mail> {
  const { name, email, topic } = message;
  const how = "Answer this mail, and it goes to them.";
  const body = (
    <MailFrame preview={message.message.slice(0, 120)} heading={`${name} writes`} origin={origin}>
      <MailSmall>
        {topic}. From {name}, {email}. {how}
      </MailSmall>
      <MailRule />
      <Written text={message.message} />
    </MailFrame>
  );
  return renderMail({
    subject: `${topic}: ${name} writes`,
    body,
    text: [`${topic}. From ${name}, ${email}. ${how}`, "", message.message],
  });
}

/** The receipt for whoever wrote, with their words in it. */
export function renderContactReceipt({ message, origin }: ContactMail): Promise<Mail> {
  const heading = "We have your message.";
  const words = "A person reads it and answers within one working day. This is what you wrote:";
  const body = (
    <MailFrame preview={words} heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      <MailRule />
      <Written text={message.message} />
      <MailRule />
      <MailSmall>It was not you? Then somebody mistyped their address. You need not do anything.</MailSmall>
    </MailFrame>
  );
  return renderMail({
    subject: "We have your message",
    body,
    text: [heading, "", words, "", message.message],
  });
}

function Written({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a mail is rendered once
    <MailText key={index}>{paragraph}</MailText>
  ));
}

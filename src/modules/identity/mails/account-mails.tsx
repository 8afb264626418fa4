import { MailButton, MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";

type Words = {
  subject: string;
  heading: string;
  lines: string[];
  link: { href: string; words: string } | null;
  small: string;
};

/** The mails about signing in: one large line, what to do, one button, and what it means if somebody else asked. */
export function renderAccountMail(words: Words, origin: string): Promise<Mail> {
  const { subject, heading, lines, link, small } = words;
  const body = (
    <MailFrame preview={lines[0] ?? heading} heading={heading} origin={origin}>
      {lines.map((line) => (
        <MailText key={line}>{line}</MailText>
      ))}
      {link && <MailButton href={link.href}>{link.words}</MailButton>}
      <MailText>{null}</MailText>
      <MailSmall>{small}</MailSmall>
    </MailFrame>
  );
  const text = [heading, "", ...lines, "", ...(link ? [`${link.words}: ${link.href}`, ""] : []), small];
  return renderMail({ subject, body, text });
}

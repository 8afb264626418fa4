import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "#platform/env.ts";

export type OutgoingMail = {
  messageId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  replyTo: string | null;
  listUnsubscribe: string | null;
};

/** Carries mails out of the house. It resolves once the receiving server has taken the mail, and throws otherwise. */
export type MailTransport = { send(mail: OutgoingMail): Promise<void>; close(): void };

let opened: { url: string; transport: MailTransport } | undefined;

/** The transport that MAIL_TRANSPORT names, opened once; null when mails stay in the outbox. */
export function mailTransport(): MailTransport | null {
  const url = env().MAIL_TRANSPORT;
  if (url === undefined) return null;
  if (opened?.url !== url) {
    opened?.transport.close();
    opened = { url, transport: smtpTransport(url, env().MAIL_FROM) };
  }
  return opened.transport;
}

/** Mails over SMTP, a few connections kept open between them. */
export function smtpTransport(url: string, from: string): MailTransport {
  const transporter: Transporter = createTransport({ url, pool: true, maxConnections: 4 });
  return {
    async send({ replyTo, listUnsubscribe, ...mail }) {
      await transporter.sendMail({
        ...mail,
        from,
        ...(replyTo === null ? {} : { replyTo }),
        headers: { ...automatic, ...(listUnsubscribe === null ? {} : leavingByOneClick(listUnsubscribe)) },
      });
    },
    close: () => transporter.close(),
  };
}

/** RFC 3834: a machine wrote this, so no autoresponder should answer it. */
const automatic = { "Auto-Submitted": "auto-generated" };

/** RFC 8058: the mail program shows a button of its own and posts to this address. */
function leavingByOneClick(url: string) {
  return { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

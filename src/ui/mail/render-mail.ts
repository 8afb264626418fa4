import { render } from "@react-email/render";
import type { ReactElement } from "react";

/** A mail, ready to be delivered. */
export type Mail = { subject: string; html: string; text: string };

/**
 * Renders a template. The text part is written by hand beside the template: it reads better than one derived from the
 * markup, and deriving costs more than rendering (0.3 ms).
 */
export async function renderMail(mail: {
  subject: string;
  body: ReactElement;
  text: readonly string[];
}): Promise<Mail> {
  return { subject: mail.subject, html: await render(mail.body), text: `${mail.text.join("\n")}\n` };
}

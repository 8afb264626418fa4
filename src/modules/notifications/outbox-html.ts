import type { OutboxEntry, OutboxMail } from "./mail.queries.ts";

/** The outbox as plain documents: a developer's tool that loads no script, and shares no layout with the shop. */

export function outboxListHtml(mails: readonly OutboxEntry[]): string {
  const rows = mails.map(
    (mail) => `<li><a href="/dev/outbox/${mail.id}">${escaped(mail.subject)}</a>
<span>${escaped(mail.to)}</span><time datetime="${mail.createdAt.toISOString()}">${moment(mail.createdAt)}</time></li>`,
  );
  const empty = "<p>No mail was written yet. Buy something, and look again.</p>";
  return page("Outbox", `<h1>Outbox</h1>${rows.length > 0 ? `<ul>${rows.join("\n")}</ul>` : empty}`);
}

/** One mail in a frame of its own, in which no script runs, and its text part below. */
export function outboxMailHtml(mail: OutboxMail): string {
  // Links leave the frame for the window around it.
  const framed = mail.html.replace(/<head[^>]*>/i, '$&<base target="_top">');
  return page(
    mail.subject,
    `<p><a href="/dev/outbox">Outbox</a></p>
<h1>${escaped(mail.subject)}</h1>
<p>To ${escaped(mail.to)}, ${moment(mail.createdAt)}, ${escaped(mail.kind)}</p>
<iframe title="The mail" sandbox="allow-top-navigation-by-user-activation" srcdoc="${escaped(framed)}"></iframe>
<h2>Text part</h2><pre>${escaped(mail.text)}</pre>`,
  );
}

/** The policy of these documents: styles and the shop's own pictures, and nothing that runs. */
export function outboxPolicy(appOrigin: string): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src 'self' ${appOrigin}`,
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>
body{margin:0 auto;max-width:760px;padding:32px 24px;color:#111110;font:15px/1.5 "Helvetica Neue",Arial,sans-serif}
h1{margin:24px 0 8px;font-size:34px;line-height:1.05;font-weight:400;letter-spacing:-.04em}h2{margin:32px 0 8px;font-weight:400}
ul{list-style:none;margin:24px 0;padding:0}li{display:flex;flex-wrap:wrap;gap:4px 24px;padding:12px 0;border-top:1px solid #e2e2e0}
li a{flex:1 1 16rem}span,time,p{color:#6b6b6b}a{color:#111110}
iframe{width:100%;height:70vh;margin-top:16px;border:1px solid #8a8a8a}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.6 ui-monospace,monospace}
</style></head><body><main>${body}</main></body></html>`;
}

function moment(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" }).format(date);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

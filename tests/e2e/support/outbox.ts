import { expect, type Page } from "@playwright/test";

/** The text of the newest mail to somebody with these words in its subject; the worker may still have to write it. */
export async function mailTo(page: Page, to: string, subject: string): Promise<string> {
  let text = "";
  await expect(async () => {
    const outbox = await (await page.request.get("/dev/outbox")).text();
    const entry = outbox.split("<li>").find((one) => one.includes(to) && one.includes(subject));
    const path = /href="(\/dev\/outbox\/[^"]+)"/.exec(entry ?? "")?.[1];
    expect(path, `a mail "${subject}" to ${to}`).toBeDefined();
    const mail = await (await page.request.get(path ?? "")).text();
    text = plain(/<pre>([\s\S]*?)<\/pre>/.exec(mail)?.[1] ?? "");
  }).toPass({ timeout: 20_000 });
  return text;
}

/** The link to a page of ours in such a mail. */
export async function linkInMail(
  page: Page,
  { to, subject, path }: { to: string; subject: string; path: string },
): Promise<string> {
  const text = await mailTo(page, to, subject);
  const link = new RegExp(`https?://\\S+${path}\\S*`).exec(text)?.[0];
  expect(link, `a link to ${path} in "${subject}"`).toBeDefined();
  return link ?? "";
}

function plain(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

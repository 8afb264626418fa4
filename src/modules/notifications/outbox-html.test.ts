import { expect, test } from "vitest";
import { outboxListHtml, outboxMailHtml } from "./outbox-html.ts";

const mail = {
  id: "01a203fb-46c6-75d6-8188-9cb4b2c3084f",
  kind: "order_confirmation",
  to: '"<script>alert(1)</script>"@example.com',
  subject: "<script>alert(2)</script>",
  createdAt: new Date("2026-11-22T12:00:00Z"),
  html: '<html><head></head><body><a href="https://shop.example">x</a></body></html>',
  text: "<script>alert(3)</script>",
};

test("nothing a mail says becomes markup of the page around it", () => {
  for (const html of [outboxListHtml([mail]), outboxMailHtml(mail)]) expect(html).not.toContain("<script>");
});

test("a mail is shown in a frame in which no script runs, and its links leave that frame", () => {
  const html = outboxMailHtml(mail);
  expect(html).toMatch(/<iframe [^>]*sandbox="allow-top-navigation-by-user-activation"/);
  expect(html).toContain("&lt;base target=&quot;_top&quot;&gt;");
});

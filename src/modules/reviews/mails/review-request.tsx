import { MailButton, MailFrame, MailSmall, MailText } from "#ui/mail/mail-frame.tsx";
import { type Mail, renderMail } from "#ui/mail/render-mail.ts";
import type { LineToReview } from "../reviews.ts";

export type ReviewRequestMail = {
  /** At least one. */
  lines: readonly Pick<LineToReview, "title" | "colour" | "size">[];
  reviewUrl: string;
  origin: string;
};

/** The mail that asks, once, how the pieces of an order are. */
export function renderReviewRequest({ lines, reviewUrl, origin }: ReviewRequestMail): Promise<Mail> {
  const [first] = lines;
  const heading = lines.length === 1 && first ? `${first.title}: how is it?` : "How are your pieces?";
  const words =
    "You have had some days with what you bought. If you write two lines about it, the next person can choose better. Say what you would tell a friend, the bad as well as the good.";
  const named = lines.map((line) => `${line.title}, ${line.colour}, ${line.size}`);
  const body = (
    <MailFrame preview="Two lines would help the next person." heading={heading} origin={origin}>
      <MailText>{words}</MailText>
      {named.map((line) => (
        <MailSmall key={line}>{line}</MailSmall>
      ))}
      <MailButton href={reviewUrl}>Write a review</MailButton>
      <MailSmall>We ask once per order and never again.</MailSmall>
    </MailFrame>
  );
  const text = [
    heading,
    "",
    words,
    "",
    ...named,
    "",
    `Write a review: ${reviewUrl}`,
    "",
    "We ask once per order and never again.",
  ];
  return renderMail({ subject: heading, body, text });
}

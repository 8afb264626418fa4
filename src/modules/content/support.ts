export type Answer = {
  /** Its anchor, for links from outside: it stays when the words change. */
  id: string;
  question: string;
  /** Paragraphs. */
  answer: readonly string[];
  link?: { label: string; href: string };
};

export type AnswerGroup = { title: string; answers: readonly Answer[] };

type Facts = { holdMinutes: number; maxPerLine: number; maxPerCart: number; supportEmail: string };

/** What people ask, with true numbers in the answers. */
export function supportAnswers({ holdMinutes, maxPerLine, maxPerCart, supportEmail }: Facts): AnswerGroup[] {
  return [
    {
      title: "Stock and your bag",
      answers: [
        {
          id: "held-for-you",
          question: `What does “held for ${holdMinutes} minutes” mean?`,
          answer: [
            `When you click Checkout, we take your pieces off the shelf for ${holdMinutes} minutes. In that time nobody else can buy them, however fast they are.`,
            "If you pay, they are yours. If you leave, or the time runs out, they go back, and you can begin again if they are still there. While a payment is under way, the time is not held against you.",
          ],
        },
        {
          id: "bag-is-a-wish",
          question: "Is a piece mine once it is in my bag?",
          answer: [
            "No. A bag is a wish: people leave things in bags for weeks, and a shelf that waited for all of them would be empty for everybody. A piece is promised at the click on Checkout, not before.",
          ],
        },
        {
          id: "two-left",
          question: "Is “2 left” true?",
          answer: [
            "Yes. It is the number of units on our shelf, less those that somebody is paying for at this moment. We never show a number to hurry you.",
          ],
        },
        {
          id: "limits",
          question: "How many can I buy?",
          answer: [
            `${maxPerLine} of one size and ${maxPerCart} pieces altogether. Our runs are small, and we would rather dress many people than one.`,
          ],
        },
        {
          id: "sold-out",
          question: "My size is sold out. Will it come back?",
          answer: [
            "Often. Choose the struck-out size on the page of the piece and leave your address: we write to everybody who asked, in the order in which they asked, once.",
          ],
        },
      ],
    },
    {
      title: "Delivery",
      answers: [
        {
          id: "delivery-time",
          question: "How long does delivery take, and what does it cost?",
          answer: [
            "That depends on where you are. Enter your address at checkout: you see every way we can send it, with its days and its price, before you pay anything.",
            "We pack on working days. You get a mail when your order is placed, and its page shows what has happened to it since.",
          ],
        },
        {
          id: "where-to",
          question: "Where do you deliver to?",
          answer: [
            "To every country in the list at checkout. If yours is missing, write to us: we may know a way.",
          ],
        },
        {
          id: "change-address",
          question: "I gave a wrong address.",
          answer: [
            "Write to us at once, with the number of your order. Until the parcel has left we can change it; after that only the carrier can.",
          ],
        },
      ],
    },
    {
      title: "Paying",
      answers: [
        {
          id: "ways-to-pay",
          question: "How can I pay?",
          answer: [
            "By card, and by whatever else the payment form offers for your country. Payment runs through Stripe; your card’s number never reaches our servers.",
          ],
        },
        {
          id: "declined",
          question: "My card was declined. Was I charged?",
          answer: [
            "No. Your pieces stay held while you try another way. If your bank took its time and the hold ran out meanwhile, and the pieces have gone, the money is refunded in full without you asking.",
          ],
        },
        {
          id: "price-changed",
          question: "Can the total change while I pay?",
          answer: [
            "Not without you seeing it. The button says what you pay, and only that sum is taken. If anything changes it, the button shows the new sum and asks you to press again.",
          ],
        },
      ],
    },
    {
      title: "Returns and repairs",
      answers: [
        {
          id: "send-back",
          question: "How do I send something back?",
          answer: [
            "You have thirty days from the day it arrives. It should be unworn, with its label. Write to us with the number of your order, and we send you the address and a note to put into the parcel.",
          ],
          link: { label: "All about returns", href: "/legal/returns" },
        },
        {
          id: "money-back",
          question: "When do I get my money back?",
          answer: [
            "Within five working days of the parcel reaching us, to the card or account that you paid with. Your bank may need some days more to show it.",
          ],
        },
        {
          id: "repairs",
          question: "Can you mend it?",
          answer: [
            "Nearly always. Send a piece back in any year, and our own workroom repairs it at cost. Tell us what has happened, with a picture if you have one, and you get a price first.",
          ],
          link: { label: "From the mending table", href: "/journal/the-mending-table" },
        },
      ],
    },
    {
      title: "You and your data",
      answers: [
        {
          id: "without-account",
          question: "Do I need an account?",
          answer: [
            "No. You can buy as a guest, and the link in your order mail always opens your order. If you make an account later with the same address, your past orders join it once you have confirmed that address.",
          ],
        },
        {
          id: "my-data",
          question: "What do you know about me?",
          answer: [
            `Only what it takes to send you what you bought. You can see, export and delete it in your account, or write to ${supportEmail}.`,
          ],
          link: { label: "Privacy, in plain words", href: "/legal/privacy" },
        },
        {
          id: "letter",
          question: "How do I leave the letter?",
          answer: ["By the link at the foot of each letter. It takes one click, and nobody asks why."],
        },
      ],
    },
  ];
}

/** schema.org FAQPage, as search engines read it. */
export function supportStructuredData(groups: readonly AnswerGroup[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: groups.flatMap(({ answers }) =>
      answers.map(({ question, answer }) => ({
        "@type": "Question",
        name: question,
        acceptedAnswer: { "@type": "Answer", text: answer.join(" ") },
      })),
    ),
  };
}

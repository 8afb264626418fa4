/** What happens from here on, so that nobody has to ask. */
export function NextStepsView({ arrival, email }: { arrival: string; email: string }) {
  const steps = [
    { title: "Now", words: `A confirmation goes to ${email}, with a link to this order.` },
    { title: "Next", words: "We pack it, and write to you when it leaves." },
    { title: arrival, words: "It is with you. What is not right can come back to us." },
  ];
  return (
    <section aria-labelledby="next" className="mb-14">
      <h2 id="next" className="sr-only">
        What happens next
      </h2>
      <ol className="grid gap-6 sm:grid-cols-3">
        {steps.map(({ title, words }) => (
          <li key={title} className="border-t border-ink pt-4">
            <p className="mb-1.5 font-medium">{title}</p>
            <p className="text-small break-words text-grey">{words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

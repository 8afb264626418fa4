import { Wordmark } from "#ui/wordmark.tsx";

/** Read only where no script runs. */
export function OrderWithoutScriptView() {
  return (
    <>
      <p className="text-title">
        <Wordmark />
      </p>
      <h1 className="mt-10 text-display-s">This page needs JavaScript</h1>
      <p className="max-w-prose text-lead text-grey">
        It asks for your order once it is open. All of it is in the mail we sent you, too.
      </p>
    </>
  );
}

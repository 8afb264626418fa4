import type { ReactNode } from "react";

type EnrolmentProps = {
  /** The picture an app reads: how many squares a side, and its dark ones as an SVG path. */
  picture: { size: number; path: string };
  /** The same for hands. */
  secret: string;
  form: ReactNode;
};

/** Adding an authenticator app: read the picture, type what the app then shows. */
export function EnrolmentView({ picture, secret, form }: EnrolmentProps) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <svg
          role="img"
          aria-label="Picture for the authenticator app; the words below hold the same"
          viewBox={`0 0 ${picture.size} ${picture.size}`}
          shapeRendering="crispEdges"
          className="w-full max-w-[13rem] bg-paper"
        >
          <path d={picture.path} fill="currentColor" />
        </svg>
        <p className="text-small text-grey">
          Or type this into the app: <code className="font-sans text-ink break-words">{grouped(secret)}</code>
        </p>
      </div>
      {form}
    </div>
  );
}

function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}

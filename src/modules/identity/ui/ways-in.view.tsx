import type { ReactNode } from "react";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { deviceWords, type OpenSession, type OwnPasskey } from "../identity.ts";

type FormAction = (form: FormData) => void | Promise<void>;

type PasskeyListProps = { passkeys: readonly OwnPasskey[]; onRemove: FormAction; add: ReactNode };

/** The passkeys of a person, and the way to one more. */
export function PasskeyListView({ passkeys, onRemove, add }: PasskeyListProps) {
  return (
    <div className="grid gap-5">
      {passkeys.length === 0 ? (
        <p className="text-grey">
          None yet. With a passkey your device signs you in by finger, face or its own code: nothing to
          remember, and nothing to be stolen.
        </p>
      ) : (
        <ul className="border-b border-hairline">
          {passkeys.map(({ id, name, isSynced, createdAt }) => (
            <Row
              key={id}
              title={name || "A passkey"}
              note={[
                createdAt && `added ${day(createdAt)}`,
                isSynced ? "on all your devices" : "on one device",
              ]
                .filter(Boolean)
                .join(", ")}
              action={onRemove}
              field="passkey"
              id={id}
              label="Remove"
            />
          ))}
        </ul>
      )}
      {add}
    </div>
  );
}

type SessionListProps = { sessions: readonly OpenSession[]; onEnd: FormAction; onEndOthers: FormAction };

/** Where a person is signed in. */
export function SessionListView({ sessions, onEnd, onEndOthers }: SessionListProps) {
  return (
    <div className="grid justify-items-start gap-4">
      <ul className="w-full border-b border-hairline">
        {sessions.map(({ id, userAgent, signedInAt, isOwn }) => (
          <Row
            key={id}
            title={deviceWords(userAgent)}
            note={isOwn ? "this one, right now" : `since ${day(signedInAt)}`}
            action={isOwn ? null : onEnd}
            field="session"
            id={id}
            label="Sign out"
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={onEndOthers}>
          <button
            type="submit"
            className="min-h-11 text-small text-grey underline underline-offset-4 hover:text-ink"
          >
            Sign out all others
          </button>
        </form>
      )}
    </div>
  );
}

type RowProps = {
  title: string;
  note: string;
  action: FormAction | null;
  field: string;
  id: string;
  label: string;
};

function Row({ title, note, action, field, id, label }: RowProps) {
  return (
    <li className="flex items-center justify-between gap-6 border-t border-hairline py-2">
      <p className="min-w-0 py-2">
        <span className="block break-words">{title}</span>
        <span className="text-small text-grey">{note}</span>
      </p>
      {action && (
        <form action={action} className="shrink-0">
          <input type="hidden" name={field} value={id} />
          <button
            type="submit"
            className="min-h-11 text-small text-grey underline underline-offset-4 hover:text-ink"
          >
            {label}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </button>
        </form>
      )}
    </li>
  );
}

function day(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(date);
}

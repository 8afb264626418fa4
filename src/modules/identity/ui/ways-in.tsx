import { endOtherSessionsForm, endSessionForm, removePasskeyForm } from "../actions.ts";
import type { OpenSession, OwnPasskey } from "../identity.ts";
import { AddPasskey } from "./add-passkey.tsx";
import { PasskeyListView, SessionListView } from "./ways-in.view.tsx";

export function PasskeyList({ passkeys, isFresh }: { passkeys: readonly OwnPasskey[]; isFresh: boolean }) {
  return (
    <PasskeyListView
      passkeys={passkeys}
      onRemove={removePasskeyForm}
      add={<AddPasskey isFresh={isFresh} />}
    />
  );
}

export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  return <SessionListView sessions={sessions} onEnd={endSessionForm} onEndOthers={endOtherSessionsForm} />;
}

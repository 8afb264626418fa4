import type { OpenSession, OwnPasskey } from "../../identity.ts";
import { dropPasskeyForm, endOtherSessionsForm, endSessionForm } from "../../staff-door.actions.ts";
import { AddPasskey } from "../add-passkey.tsx";
import { PasskeyListView, SessionListView } from "../ways-in.view.tsx";

export function PasskeyList({ passkeys, isFresh }: { passkeys: readonly OwnPasskey[]; isFresh: boolean }) {
  return (
    <PasskeyListView passkeys={passkeys} onRemove={dropPasskeyForm} add={<AddPasskey isFresh={isFresh} />} />
  );
}

export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  return <SessionListView sessions={sessions} onEnd={endSessionForm} onEndOthers={endOtherSessionsForm} />;
}

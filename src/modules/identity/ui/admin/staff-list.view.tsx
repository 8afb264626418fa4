import { StatusDot } from "#ui/admin/status-dot.tsx";
import { Button } from "#ui/button.tsx";
import { Table } from "#ui/table.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { roleWords } from "../../permissions.ts";
import type { ListedMember, OpenInvite } from "../../staff.ts";
import { dayWords, memberStatus } from "./staff-words.ts";

type StaffListProps = {
  members: readonly ListedMember[];
  invites: readonly OpenInvite[];
  /** Null for whoever may look only. */
  onChange: ((member: ListedMember) => void) | null;
  onWithdraw: ((invite: OpenInvite) => void) | null;
};

/** Who works here, and who is asked to. */
export function StaffListView({ members, invites, onChange, onWithdraw }: StaffListProps) {
  return (
    <div className="grid gap-12 px-gutter">
      <Table
        caption="Members"
        hideCaption
        rows={members}
        keyOf={({ id }) => id}
        empty="Nobody yet."
        columns={[
          { key: "name", head: "Name", cell: (member) => member.name ?? "A former member" },
          { key: "email", head: "Email", cell: ({ email }) => email ?? "" },
          { key: "role", head: "Role", cell: ({ role }) => roleWords[role].name },
          { key: "state", head: "State", cell: (member) => <Status member={member} /> },
          {
            key: "factor",
            head: "Second factor",
            cell: ({ hasSecondFactor }) => (hasSecondFactor ? "App" : "None"),
          },
          {
            key: "since",
            head: "Since",
            numeric: true,
            cell: ({ createdAt }) => dayWords(createdAt),
          },
          ...(onChange === null
            ? []
            : [
                {
                  key: "change",
                  head: <VisuallyHidden>Change</VisuallyHidden>,
                  numeric: true,
                  cell: (member: ListedMember) =>
                    member.name !== null && (
                      <Button size="small" variant="quiet" onClick={() => onChange(member)}>
                        Change<VisuallyHidden> {member.name}</VisuallyHidden>
                      </Button>
                    ),
                },
              ]),
        ]}
      />
      {invites.length > 0 && <Invites invites={invites} onWithdraw={onWithdraw} />}
    </div>
  );
}

function Status({ member }: { member: ListedMember }) {
  const { tone, words } = memberStatus(member);
  return <StatusDot tone={tone}>{words}</StatusDot>;
}

function Invites({ invites, onWithdraw }: Pick<StaffListProps, "invites" | "onWithdraw">) {
  return (
    <Table
      caption="Invited"
      rows={invites}
      keyOf={({ id }) => id}
      columns={[
        { key: "email", head: "Email", cell: ({ email }) => email },
        { key: "role", head: "Role", cell: ({ role }) => roleWords[role].name },
        { key: "by", head: "By", cell: ({ invitedBy }) => invitedBy ?? "The operator" },
        { key: "until", head: "Open until", numeric: true, cell: ({ expiresAt }) => dayWords(expiresAt) },
        ...(onWithdraw === null
          ? []
          : [
              {
                key: "withdraw",
                head: <VisuallyHidden>Take back</VisuallyHidden>,
                numeric: true,
                cell: (invite: OpenInvite) => (
                  <Button size="small" variant="quiet" onClick={() => onWithdraw(invite)}>
                    Take back<VisuallyHidden> the invitation of {invite.email}</VisuallyHidden>
                  </Button>
                ),
              },
            ]),
      ]}
    />
  );
}

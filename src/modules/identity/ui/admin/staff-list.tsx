"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import type { Role } from "../../permissions.ts";
import {
  changeRoleAction,
  inviteStaffAction,
  reinstateStaffAction,
  resetSecondFactorAction,
  setPolicyAction,
  suspendStaffAction,
  withdrawInviteAction,
} from "../../staff.actions.ts";
import type { ListedMember, OpenInvite } from "../../staff.ts";
import { InviteFormView } from "./invite-form.view.tsx";
import { MemberFormView } from "./member-form.view.tsx";
import { StaffListView } from "./staff-list.view.tsx";
import { staffProblemWords } from "./staff-words.ts";

type Answer = { ok: true } | { ok: false; error: { code: string } };

type StaffListProps = {
  members: readonly ListedMember[];
  invites: readonly OpenInvite[];
  mayManage: boolean;
};

/** Does one thing at a time, waits for the server's word, and shows the page as it then is. */
function useChange(onDone: () => void) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  function run(change: () => Promise<Answer>) {
    start(async () => {
      setProblem(null);
      const answer = await change();
      if (!answer.ok) return setProblem(staffProblemWords(answer.error));
      onDone();
      router.refresh();
    });
  }
  return { run, isPending, problem, forget: () => setProblem(null) };
}

export function StaffList({ members, invites, mayManage }: StaffListProps) {
  const [chosen, setChosen] = useState<ListedMember | null>(null);
  const withdrawal = useChange(() => {});
  return (
    <>
      {withdrawal.problem && (
        <Notice tone="error" className="mx-gutter mb-4">
          {withdrawal.problem}
        </Notice>
      )}
      <StaffListView
        members={members}
        invites={invites}
        onChange={mayManage ? setChosen : null}
        onWithdraw={
          mayManage ? ({ id }) => withdrawal.run(() => withdrawInviteAction({ inviteId: id })) : null
        }
      />
      <Dialog
        open={chosen !== null}
        onOpenChange={(open) => !open && setChosen(null)}
        title={chosen?.name ?? ""}
      >
        {chosen && <MemberForm key={chosen.id} member={chosen} onDone={() => setChosen(null)} />}
      </Dialog>
    </>
  );
}

function MemberForm({ member, onDone }: { member: ListedMember; onDone: () => void }) {
  const [role, setRole] = useState<Role>(member.role);
  const { run, isPending, problem } = useChange(onDone);
  const of = { membershipId: member.id };
  return (
    <MemberFormView
      member={member}
      role={role}
      onRole={setRole}
      onSaveRole={() => role !== member.role && run(() => changeRoleAction({ ...of, role }))}
      onSuspend={() => run(() => suspendStaffAction(of))}
      onReinstate={() => run(() => reinstateStaffAction(of))}
      onResetFactor={() => run(() => resetSecondFactorAction(of))}
      isPending={isPending}
      problem={problem}
    />
  );
}

/** The button that opens the invitation. */
export function InviteStaff() {
  const [isOpen, setIsOpen] = useState(false);
  const [role, setRole] = useState<Role>("viewer");
  const { run, isPending, problem, forget } = useChange(() => setIsOpen(false));
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          forget();
          setIsOpen(true);
        }}
      >
        Invite
      </Button>
      <Dialog open={isOpen} onOpenChange={setIsOpen} title="Invite somebody">
        <InviteFormView
          action={(form) => run(() => inviteStaffAction({ email: String(form.get("email")), role }))}
          isPending={isPending}
          problem={problem}
          role={role}
          onRole={setRole}
        />
      </Dialog>
    </>
  );
}

/** The switch over all owners and managers. It shows what the server says, not what was pressed. */
export function PolicySwitch({ isRequired }: { isRequired: boolean }) {
  const { run, isPending, problem } = useChange(() => {});
  return (
    <div className="grid gap-2 px-gutter pt-12">
      <Checkbox
        label="Owners and managers need a second factor"
        checked={isRequired}
        disabled={isPending}
        onChange={() => run(() => setPolicyAction({ requiresSecondFactor: !isRequired }))}
      />
      {problem && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}

import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SelectField } from "#ui/select.tsx";
import { type Role, roles, roleWords } from "../../permissions.ts";
import type { ListedMember } from "../../staff.ts";

type MemberFormProps = {
  member: ListedMember;
  role: Role;
  onRole: (role: Role) => void;
  onSaveRole: () => void;
  onSuspend: () => void;
  onReinstate: () => void;
  onResetFactor: () => void;
  isPending: boolean;
  problem: string | null;
};

/** What an owner can change of a member. */
export function MemberFormView(props: MemberFormProps) {
  const { member, role, onRole, onSaveRole, onSuspend, onReinstate, onResetFactor, isPending, problem } =
    props;
  return (
    <div className="grid gap-6">
      {problem && <Notice tone="error">{problem}</Notice>}
      <div className="grid gap-4">
        <SelectField
          label="Role"
          value={role}
          onChange={(event) => onRole(event.target.value as Role)}
          hint={roleWords[role].says}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleWords[one].name}
            </option>
          ))}
        </SelectField>
        <Button loading={isPending} aria-disabled={role === member.role} onClick={onSaveRole}>
          Give this role
        </Button>
      </div>
      <div className="flex flex-wrap gap-3 border-hairline border-t pt-6">
        {member.state === "ACTIVE" ? (
          <Button variant="outline" size="small" onClick={onSuspend} loading={isPending}>
            Suspend
          </Button>
        ) : (
          <Button variant="outline" size="small" onClick={onReinstate} loading={isPending}>
            Take up again
          </Button>
        )}
        {member.hasSecondFactor && (
          <Button variant="outline" size="small" onClick={onResetFactor} loading={isPending}>
            Reset second factor
          </Button>
        )}
      </div>
    </div>
  );
}

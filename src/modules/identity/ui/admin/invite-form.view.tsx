import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { SelectField } from "#ui/select.tsx";
import { type Role, roles, roleWords } from "../../permissions.ts";

type InviteFormProps = {
  action: (form: FormData) => void;
  isPending: boolean;
  problem: string | null;
  role: Role;
  onRole: (role: Role) => void;
};

/** Address and role; what the role opens is said before it is given. */
export function InviteFormView({ action, isPending, problem, role, onRole }: InviteFormProps) {
  return (
    <form action={action} className="grid gap-5">
      {problem && <Notice tone="error">{problem}</Notice>}
      <TextField label="Email" name="email" type="email" autoComplete="off" required maxLength={254} />
      <SelectField
        label="Role"
        name="role"
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
      <Button type="submit" loading={isPending}>
        Mail the invitation
      </Button>
    </form>
  );
}

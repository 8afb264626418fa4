import { expect, test } from "vitest";
import { can, permissions, roles } from "./permissions.ts";

test("an owner may do everything", () => {
  expect(permissions.filter((permission) => !can("owner", permission))).toEqual([]);
});

test("who comes in is the owner's word alone", () => {
  expect(roles.filter((role) => can(role, "staff.manage"))).toEqual(["owner"]);
});

test("a viewer reads, and changes nothing", () => {
  const held = permissions.filter((permission) => can("viewer", permission));
  expect(held.every((permission) => permission.endsWith(".read"))).toBe(true);
});

test("whoever may change a thing may read it", () => {
  const unread = roles.flatMap((role) =>
    permissions
      .filter((permission) => can(role, permission))
      .map((permission) => permissions.find((other) => other === `${permission.split(".")[0]}.read`))
      .filter((read) => read !== undefined && !can(role, read)),
  );
  expect(unread).toEqual([]);
});

import { z } from "zod";
import { maxPasswordLength, minPasswordLength } from "./identity.ts";
import { roles } from "./permissions.ts";

const address = z.string().trim().toLowerCase().max(254).pipe(z.email("Please enter an email address."));

export const codeSchema = z.object({ code: z.string().trim().min(6, "Six figures, please.").max(20) });
export const inviteSchema = z.object({ email: address, role: z.enum(roles) });
export const ofInviteSchema = z.object({ inviteId: z.uuid() });
export const ofMemberSchema = z.object({ membershipId: z.uuid() });
export const roleSchema = ofMemberSchema.extend({ role: z.enum(roles) });
export const policySchema = z.object({ requiresSecondFactor: z.boolean() });

export const inviteLinkSchema = z.object({ id: z.uuid(), sig: z.string().max(100) });
export const joinSchema = inviteLinkSchema.extend({
  name: z.string().trim().min(1, "Please enter your name.").max(80, "80 characters at most."),
  email: address,
  password: z
    .string()
    .min(minPasswordLength, `At least ${minPasswordLength} characters, please. A few words in a row do well.`)
    .max(maxPasswordLength, `${maxPasswordLength} characters at most.`),
});

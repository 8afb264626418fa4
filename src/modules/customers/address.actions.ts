"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { currentPerson } from "#modules/identity/current-person.ts";
import { isSentByScript, leaveNote } from "#modules/identity/form-note.ts";
import { guarded } from "#platform/guarded-action.ts";
import { limitedBuyer } from "#platform/http/limited-buyer.ts";
import { err, ok } from "#platform/result.ts";
import { type AddressFormState, addressFieldWords, parseAddressForm } from "./address.schema.ts";
import { makeAddressDefault, removeAddress, saveAddress } from "./save-address.ts";

/** Adds or rewrites an address of whoever is signed in; leads back to the book. */
export async function saveAddressForm(_: AddressFormState, form: FormData): Promise<AddressFormState> {
  const values = Object.fromEntries(
    [...form].flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
  const parsed = parseAddressForm(form);
  if (!parsed.success) {
    const fields = addressFieldWords(parsed.error);
    return shown({ status: "refused", problem: "invalid_input", fields, values });
  }
  const saved = await guarded("saveAddress", async () => {
    const person = await currentPerson();
    if (person === null) return err({ code: "signed_out" });
    return (await limitedBuyer("checkout")) ?? saveAddress(person.id, parsed.data);
  });
  if (saved.ok || saved.error.code === "gone") redirect("/account/addresses" as Route);
  const { code } = saved.error;
  const problem = code === "too_many" || code === "signed_out" ? code : "unexpected";
  return shown({ status: "refused", problem, fields: {}, values });
}

/** To a script as the answer; to a browser without one on the page it is led to. */
async function shown(state: Extract<AddressFormState, { status: "refused" }>): Promise<AddressFormState> {
  if (await isSentByScript()) return state;
  await leaveNote("address", state);
  redirect(`/account/addresses/${state.values["id"] ?? "new"}` as Route);
}

/** Field `id`: which. */
export async function removeAddressForm(form: FormData): Promise<void> {
  await changeBook(form, removeAddress);
}

/** Field `id`: which. */
export async function makeDefaultForm(form: FormData): Promise<void> {
  await changeBook(form, makeAddressDefault);
}

async function changeBook(
  form: FormData,
  change: (personId: string, addressId: string) => Promise<void>,
): Promise<void> {
  const id = String(form.get("id") ?? "");
  await guarded("changeAddresses", async () => {
    const person = await currentPerson();
    if (person === null || !/^[0-9a-f-]{36}$/.test(id)) return err({ code: "signed_out" });
    return (await limitedBuyer("checkout")) ?? ok(await change(person.id, id));
  });
  redirect("/account/addresses" as Route);
}

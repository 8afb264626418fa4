"use client";

import { type RefObject, useEffect } from "react";
import { type FieldLike, type KeptFields, readFields, restored } from "./kept-fields.ts";

type FormField = FieldLike & (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement);

/**
 * Keeps what is typed into a form in this tab, through reloads, lost networks and wrong turns, until `forget()` is called
 * because it was sent. Works on the form's named fields, whoever controls them; passwords, cards and hidden fields are
 * never kept.
 */
export function useKeptForm(name: string, formRef: RefObject<HTMLFormElement | null>) {
  const key = `cartelle.form.${name}`;

  useEffect(() => {
    const form = formRef.current;
    if (form === null) return;
    restore(form, readKept(key));
    const keep = () => writeKept(key, readFields(fieldsOf(form)));
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("change", keep);
    };
  }, [key, formRef]);

  return { forget: () => writeKept(key, {}) };
}

/** Lets go of what a form kept that was sent and has left the page. */
export function useForgottenForm(name: string): void {
  useEffect(() => writeKept(`cartelle.form.${name}`, {}), [name]);
}

function fieldsOf(form: HTMLFormElement): FormField[] {
  return [...form.elements].filter(
    (element): element is FormField =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function restore(form: HTMLFormElement, kept: KeptFields): void {
  for (const field of fieldsOf(form)) {
    const wanted = restored(field, kept);
    if (wanted === null) continue;
    if ("checked" in wanted) {
      // A click is what React listens to.
      field.click();
    } else {
      // Past React's own setter, so that it sees a change and takes it for typed.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, wanted.value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

function readKept(key: string): KeptFields {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? "{}") ?? {}) as KeptFields;
  } catch {
    return {};
  }
}

function writeKept(key: string, fields: KeptFields): void {
  try {
    if (Object.keys(fields).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(fields));
  } catch {
    // Storage can be full or forbidden; then nothing is kept, and nothing else breaks.
  }
}

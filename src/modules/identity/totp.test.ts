import { expect, test } from "vitest";
import { base32, stepOfCode, totpCode, totpUri } from "./totp.ts";

/** The secret of RFC 6238, appendix B; its eight figures end in these six. */
const secret = Buffer.from("12345678901234567890");

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("at %i seconds the code is %s", (seconds, code) => {
  expect(totpCode(secret, Math.floor(seconds / 30))).toBe(code);
});

test("a code holds for its own half minute and the one to either side", () => {
  const code = totpCode(secret, 1000);
  const steps = [998, 999, 1000, 1001, 1002].map((step) => stepOfCode(secret, code, step * 30_000));
  expect(steps).toEqual([null, 1000, 1000, 1000, null]);
});

test("an app reads the secret in base32", () => {
  expect(base32(Buffer.from("foobar"))).toBe("MZXW6YTBOI");
  expect(totpUri(secret, "a@example.com")).toBe(
    "otpauth://totp/Cartelle%3Aa%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Cartelle",
  );
});

"use client";

/** What talks to the browser's passkeys: 20 KB that nobody needs before they press the button. */
export async function loadPasskeys() {
  const [{ createAuthClient }, { passkeyClient }] = await Promise.all([
    import("better-auth/client"),
    import("@better-auth/passkey/client"),
  ]);
  return createAuthClient({ basePath: "/api/auth", plugins: [passkeyClient()] });
}

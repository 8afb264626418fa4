/** Whoever is signed in. What they may do is not said here: staff is a membership of its own (ADR 13). */
export type Person = { id: string; email: string; name: string; emailVerified: boolean };

/** The browser they are signed in with. */
export type CurrentSession = {
  id: string;
  /** Signed in within the last hour: enough to remove an account or to add a passkey without asking again. */
  isFresh: boolean;
};

/** How long a browser stays signed in. */
export const sessionLifetimeSeconds = 60 * 24 * 60 * 60;
/** How long a sign-in counts as proof that it is still the same person. */
export const freshSeconds = 60 * 60;

export const minPasswordLength = 10;
export const maxPasswordLength = 128;

/** How long each mailed link works. */
export const linkLifetimeSeconds = {
  signIn: 15 * 60,
  confirm: 24 * 60 * 60,
  reset: 60 * 60,
} as const;

/**
 * Where to go after signing in: a path of this shop, whatever a link says. Anything that a browser could take for another
 * host leads to the account.
 */
export function pathWithin(next: unknown, fallback = "/account"): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[\w\-./?=&%#~+]*$/.test(next) || next.length > 500)
    return fallback;
  // Back to the door would be no way in.
  return /^\/account\/(sign-in|sign-up|forgot|reset|link|verify)/.test(next) ? fallback : next;
}

/** "/account/sign-in?next=…" */
export function signInPath(next: string): string {
  return `/account/sign-in?${new URLSearchParams({ next })}`;
}

/** A passkey, as its owner sees it. */
export type OwnPasskey = { id: string; name: string; isSynced: boolean; createdAt: Date | null };

/** A browser that is signed in, as its owner sees it. */
export type OpenSession = { id: string; userAgent: string; signedInAt: Date; isOwn: boolean };

/** "Firefox on Windows", from what a browser says of itself; it is a hint for people and nothing is decided by it. */
export function deviceWords(userAgent: string): string {
  const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1];
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  if (browser === undefined && system === undefined) return "An unknown browser";
  return [browser ?? "A browser", system && `on ${system}`].filter(Boolean).join(" ");
}

// Each names itself after those it wants to be taken for, so the order matters.
const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

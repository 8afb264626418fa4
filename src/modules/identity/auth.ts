import "server-only";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { magicLink } from "better-auth/plugins/magic-link";
import { prisma } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { newId } from "#platform/ids.ts";
import { logger } from "#platform/logger.ts";
import { mailAlreadyThere, mailConfirmation, mailReset, mailSignInLink } from "./auth-mails.ts";
import { authSecret, isHttps } from "./auth-settings.ts";
import {
  freshSeconds,
  linkLifetimeSeconds,
  maxPasswordLength,
  minPasswordLength,
  sessionLifetimeSeconds,
} from "./identity.ts";
import { decideAdoption } from "./identity-effects.ts";
import { sessionCookieName } from "./session-cookie.ts";

/** The header in which we tell better-auth whom we hold the sender to be; what a sender writes into it is replaced. */
export const senderHeader = "x-cartelle-sender";

type Auth = ReturnType<typeof makeAuth>;
const store = globalThis as { cartelleAuth?: { auth: Auth; client: unknown } };

/**
 * better-auth over our tables. Only use cases of this module and the passkey route call it: the forms are Server Actions,
 * whose limits, words and checks are ours (ADR 13).
 */
export function auth(): Auth {
  const client = prisma();
  if (store.cartelleAuth?.client !== client) store.cartelleAuth = { auth: makeAuth(client), client };
  return store.cartelleAuth.auth;
}

function makeAuth(client: ReturnType<typeof prisma>) {
  const origin = env().APP_ORIGIN;
  return betterAuth({
    appName: "Cartelle",
    baseURL: origin,
    basePath: "/api/auth",
    secret: authSecret(),
    trustedOrigins: [origin],
    database: prismaAdapter(client, { provider: "postgresql", transaction: true }),
    user: {
      modelName: "person",
      fields: { emailVerified: "isEmailVerified" },
      changeEmail: { enabled: true },
    },
    session: {
      fields: { userId: "personId" },
      expiresIn: sessionLifetimeSeconds,
      disableSessionRefresh: true,
      freshAge: freshSeconds,
    },
    account: { modelName: "credential", fields: { userId: "personId" }, accountLinking: { enabled: false } },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength,
      maxPasswordLength,
      resetPasswordTokenExpiresIn: linkLifetimeSeconds.reset,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: mailReset,
      onExistingUserSignUp: mailAlreadyThere,
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: linkLifetimeSeconds.confirm,
      sendVerificationEmail: mailConfirmation,
    },
    plugins: [
      magicLink({
        expiresIn: linkLifetimeSeconds.signIn,
        storeToken: "hashed",
        sendMagicLink: mailSignInLink,
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Cartelle",
        origin,
        authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
        schema: {
          passkey: {
            fields: { userId: "personId", credentialID: "credentialId", backedUp: "isBackedUp" },
          },
        },
      }),
      // Last, so that it sees every cookie the others set.
      nextCookies(),
    ],
    databaseHooks: {
      user: {
        update: {
          after: async (person) => {
            if (person.emailVerified) await decideAdoption(person.id, person.email);
          },
        },
      },
      session: { create: { after: (session) => decideAdoption(session.userId, session.id) } },
    },
    // Counted by platform/http/rate-limit.ts before a call gets here, in the database that all processes share.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (level, message, ...rest) =>
        logger[level === "error" ? "error" : "info"]({ auth: rest.map(String) }, message),
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [senderHeader] },
      useSecureCookies: false,
      cookiePrefix: "cartelle",
      cookies: { session_token: { name: sessionCookieName() } },
      defaultCookieAttributes: { secure: isHttps(), sameSite: "lax", httpOnly: true, path: "/" },
    },
  });
}

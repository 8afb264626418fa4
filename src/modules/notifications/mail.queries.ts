import "server-only";
import { prisma } from "#platform/db.ts";
import { env } from "#platform/env.ts";

export type OutboxEntry = { id: string; kind: string; to: string; subject: string; createdAt: Date };
export type OutboxMail = OutboxEntry & { html: string; text: string };

const entry = { id: true, kind: true, to: true, subject: true, createdAt: true } as const;

/** The outbox may be looked into only where mails don't leave the house: it holds links that open people's orders. */
export function isOutboxShown(): boolean {
  return env().MAIL_TRANSPORT === undefined;
}

/** The newest mails, without their bodies. */
export function newestMails(limit: number): Promise<OutboxEntry[]> {
  return prisma().mail.findMany({ orderBy: { createdAt: "desc" }, take: limit, select: entry });
}

export function mailById(id: string): Promise<OutboxMail | null> {
  return prisma().mail.findUnique({ where: { id }, select: { ...entry, html: true, text: true } });
}

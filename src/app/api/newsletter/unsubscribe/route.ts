import type { NextRequest } from "next/server";
import { leaveNewsletter } from "#modules/customers/leave-newsletter.ts";

/** Where a mail program posts when its reader presses its own "unsubscribe" (RFC 8058). The signed address is the proof. */
export async function POST(request: NextRequest): Promise<Response> {
  const left = await leaveNewsletter(request.nextUrl.searchParams);
  return new Response(null, { status: left.ok ? 204 : 403 });
}

/** A program that knows no such button opens the address instead: the page with ours is what it gets. */
export function GET(request: NextRequest): Response {
  return new Response(null, {
    status: 303,
    headers: { location: `/newsletter/unsubscribe${request.nextUrl.search}` },
  });
}

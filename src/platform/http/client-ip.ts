import "server-only";
import { BlockList, isIP } from "node:net";
import { env } from "../env.ts";

/** What `headers()` of Next and a Request's headers have in common. */
export type ReadableHeaders = { get(name: string): string | null };

/** What a request without a readable sender counts as; they share their limits. */
const unknownAddress = "unknown";

let trusted: { text: string; list: BlockList } | undefined;

/**
 * The address a request came from, for limits and logs: read from the right of X-Forwarded-For, past the proxies named in
 * TRUSTED_PROXIES, to the first address that is none of ours. What stands further left the sender may have made up.
 */
export function clientIp(headers: ReadableHeaders): string {
  return clientIpBehind(trustedProxies(env().TRUSTED_PROXIES), headers.get("x-forwarded-for"));
}

/**
 * Whom a limit counts: the address, of IPv6 the network of it (/64), because whoever has one address there has them all.
 */
export function limitedSender(headers: ReadableHeaders): string {
  return networkOf(clientIp(headers));
}

/** The /64 of an IPv6 address ("2001:db8:0:1::/64"); any other address as it is. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail ?? "").split(":")];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group || "0", 16).toString(16));
  return `${network.join(":")}::/64`;
}

/** `clientIp` of given proxies and a given X-Forwarded-For. */
export function clientIpBehind(proxies: BlockList, forwardedFor: string | null): string {
  const hops = (forwardedFor ?? "")
    .split(",")
    .map(normalise)
    .filter((hop) => hop !== "");
  let address = unknownAddress;
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) break;
    address = hop;
    if (!proxies.check(hop, familyOf(hop))) break;
  }
  return address;
}

/** Parses comma-separated addresses and networks ("10.0.0.0/8, ::1"). @throws Error that names the one it can't read. */
export function parseProxies(text: string): BlockList {
  const list = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim())) {
    if (entry === "") continue;
    const [address = "", prefix] = entry.split("/");
    const bits = isIP(address) === 4 ? 32 : 128;
    const length = prefix === undefined ? bits : Number(prefix);
    if (isIP(address) === 0 || !Number.isInteger(length) || length < 0 || length > bits) {
      throw new Error(`TRUSTED_PROXIES: "${entry}" is neither an address nor a network`);
    }
    list.addSubnet(address, length, familyOf(address));
  }
  return list;
}

function trustedProxies(text: string): BlockList {
  if (trusted?.text !== text) trusted = { text, list: parseProxies(text) };
  return trusted.list;
}

// "::ffff:192.0.2.1" is an IPv4 address seen through an IPv6 socket; proxies may add a port.
function normalise(hop: string): string {
  const text = hop.trim().replace(/^::ffff:(?=\d+\.)/i, "");
  const withPort = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/.exec(text);
  return withPort?.[1] ?? withPort?.[2] ?? text;
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 4 ? "ipv4" : "ipv6";
}

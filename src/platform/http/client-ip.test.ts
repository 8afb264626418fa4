import { describe, expect, it } from "vitest";
import { clientIpBehind, networkOf, parseProxies } from "./client-ip.ts";

const proxies = parseProxies("127.0.0.1/8, ::1/128, 10.0.0.0/8");

describe("whom a request comes from", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["203.0.113.7, 127.0.0.1", "203.0.113.7"],
    ["203.0.113.7, 10.1.2.3, ::1", "203.0.113.7"],
    ["127.0.0.1", "127.0.0.1"],
    ["10.9.9.9, 127.0.0.1", "10.9.9.9"],
    ["::ffff:203.0.113.7, ::ffff:127.0.0.1", "203.0.113.7"],
    ["203.0.113.7:4711, [::1]:80", "203.0.113.7"],
    ["2001:db8::5, 127.0.0.1", "2001:db8::5"],
  ])("reads %s as %s", (forwarded, expected) => {
    expect(clientIpBehind(proxies, forwarded)).toBe(expected);
  });

  it("does not believe what a stranger wrote in front of its own address", () => {
    expect(clientIpBehind(proxies, "1.1.1.1, 203.0.113.7, 127.0.0.1")).toBe("203.0.113.7");
    expect(clientIpBehind(proxies, "127.0.0.1, 203.0.113.7")).toBe("203.0.113.7");
    expect(clientIpBehind(parseProxies(""), "1.1.1.1, 127.0.0.1")).toBe("127.0.0.1");
  });

  it("stops at what is no address", () => {
    expect(clientIpBehind(proxies, "'; drop table, 127.0.0.1")).toBe("127.0.0.1");
    expect(clientIpBehind(proxies, null)).toBe("unknown");
    expect(clientIpBehind(proxies, "nonsense")).toBe("unknown");
  });

  it("names the proxy it can't read", () => {
    expect(() => parseProxies("127.0.0.1, 300.1.1.1/8")).toThrow('"300.1.1.1/8"');
    expect(() => parseProxies("10.0.0.0/33")).toThrow('"10.0.0.0/33"');
  });
});

describe("whom a limit counts", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::5", "2001:db8:0:0::/64"],
    ["2001:db8:0:0:ffff::", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("counts %s as %s", (address, expected) => {
    expect(networkOf(address)).toBe(expected);
  });
});

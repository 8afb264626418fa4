import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, takesPayments } from "./content-security-policy.mjs";

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]),
  );
}

describe("a document's policy", () => {
  it("names scripts one by one and knows no inline or evaluated ones", () => {
    const policy = contentSecurityPolicy({ scripts: ["'sha256-abc'"] });
    expect(directives(policy)["script-src"]).toBe("'self' 'sha256-abc'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe-inline");
  });

  it("speaks of Stripe only where something is paid", () => {
    expect(contentSecurityPolicy({ scripts: [] })).not.toContain("stripe");
    expect(directives(contentSecurityPolicy({ scripts: [] }))["frame-src"]).toBe("'none'");
    const paying = directives(contentSecurityPolicy({ scripts: [], payments: {} }));
    expect(paying["script-src"]).toContain("https://js.stripe.com");
    expect(paying["frame-src"]).toContain("https://hooks.stripe.com");
    expect(paying["connect-src"]).toBe("'self' https://api.stripe.com");
  });

  it("names the emulator's origins instead, wherever they are", () => {
    const policy = contentSecurityPolicy({
      scripts: [],
      payments: {
        STRIPE_SCRIPT_URL: "http://localhost:12111/v3/",
        STRIPE_API_BASE: "http://127.0.0.1:12111",
      },
    });
    const origins = "http://localhost:12111 http://127.0.0.1:12111";
    expect(directives(policy)).toMatchObject({
      "script-src": `'self' ${origins}`,
      "frame-src": origins,
      "connect-src": `'self' ${origins}`,
    });
    expect(policy).not.toContain("stripe.com");
  });

  it("counts the checkout and the order pages as paying, nothing that only begins alike", () => {
    expect(["/checkout", "/checkout/success", "/order"].every(takesPayments)).toBe(true);
    expect(["/", "/checkouts", "/orders", "/shop/checkout"].some(takesPayments)).toBe(false);
  });
});

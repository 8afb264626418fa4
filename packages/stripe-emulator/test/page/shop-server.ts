import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Stripe from "stripe";
import type { Emulator } from "../../src/emulator.ts";

/** A shop on another origin than the emulator, under the policy that a strict shop would send. */
export async function startShop(emulator: Emulator): Promise<{ url: string; close(): void }> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("shop.tsx", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  const stripe = new Stripe(emulator.settings.secretKey, {
    host: "127.0.0.1",
    port: emulator.port,
    protocol: "http",
    telemetry: false,
  });
  const policy = `default-src 'none'; script-src 'self' ${emulator.url}; frame-src ${emulator.url}; connect-src 'self' ${emulator.url}; style-src 'self'; base-uri 'none'`;

  async function pay(body: { token: string; currency: string }): Promise<object> {
    const intent = await stripe.paymentIntents.create({
      amount: 1999,
      currency: body.currency,
      automatic_payment_methods: { enabled: true },
    });
    try {
      const done = await stripe.paymentIntents.confirm(intent.id, { confirmation_token: body.token });
      return { status: done.status, clientSecret: done.client_secret };
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      return { status: error.code, clientSecret: intent.client_secret, message: error.message };
    }
  }

  const server = createServer((request, response) => {
    if (request.url === "/shop.js") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    } else if (request.url === "/pay") {
      let text = "";
      request.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      request.on("end", () => {
        void pay(JSON.parse(text)).then((answer) => response.end(JSON.stringify(answer)));
      });
    } else if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
    } else {
      response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
      response.end(
        `<!doctype html><html lang="en"><title>Shop</title><div id="root"></div><script src="${emulator.url}/v3/"></script>${request.url?.startsWith("/?") ? '<script src="/shop.js"></script>' : ""}</html>`,
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

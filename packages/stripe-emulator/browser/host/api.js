import { IntegrationError } from "./integration-error.js";

/**
 * The calls that the page itself may make: with the publishable key and an intent's client secret. Card data never
 * passes here.
 */

/**
 * @typedef {Record<string, any>} Json
 * @typedef {{ error: Json } | Json} Outcome
 * @typedef {{ origin: string, key: string }} Access
 */

const UNREACHABLE = {
  type: "api_connection_error",
  message:
    "We are experiencing issues connecting to our payments provider. Please check your internet connection and try again.",
};

/**
 * @param {Access} access
 * @param {string} method
 * @param {string} path
 * @param {Record<string, string>} params
 * @returns {Promise<Json>} the answer's body; a failed connection becomes `{ error }`
 */
export async function callApi(access, method, path, params) {
  const form = new URLSearchParams({ key: access.key, ...params });
  const isGet = method === "GET";
  try {
    const response = await fetch(`${access.origin}${path}${isGet ? `?${form}` : ""}`, {
      method,
      ...(isGet ? {} : { body: form }),
    });
    return await response.json();
  } catch {
    return { error: UNREACHABLE };
  }
}

/** @param {unknown} clientSecret */
export function intentIdOf(clientSecret) {
  const match = /^(pi_[A-Za-z0-9]+)_secret_[A-Za-z0-9]+$/.exec(String(clientSecret));
  if (match?.[1] !== undefined) return match[1];
  throw new IntegrationError(
    `Invalid value for clientSecret: it should be a client secret of the form \${id}_secret_\${secret}. You specified: ${clientSecret}.`,
  );
}

/**
 * @param {Access} access
 * @param {string} clientSecret
 * @returns {Promise<{ paymentIntent?: Json, error?: Json }>}
 */
export async function fetchIntent(access, clientSecret) {
  const path = `/v1/payment_intents/${intentIdOf(clientSecret)}`;
  const body = await callApi(access, "GET", path, { client_secret: clientSecret });
  return body.error === undefined ? { paymentIntent: body } : { error: body.error };
}

export interface WebhookTarget {
  url: string;
  secret: string;
  /** Event types to send; all when left out. */
  events?: readonly string[];
}

/** How the emulator behaves where Stripe leaves it to time or to the account. */
export interface Settings {
  secretKey: string;
  publishableKey: string;
  /** Endpoints that exist from the start, kept in step with this list at every start. */
  webhookEndpoints: readonly WebhookTarget[];
  /** Waits between the attempts of one delivery; after the last one it counts as failed. */
  webhookRetryMs: readonly number[];
  webhookTimeoutMs: number;
  /** How long a bank debit stays `processing`. */
  processingMs: number;
  /** How long until a refund gets its reference, or a delayed refund its end. */
  refundMs: number;
  /** Where browsers reach this server, for `redirect_to_url`; learned from the listening socket when left out. */
  publicUrl: string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export const DEFAULT_SETTINGS: Settings = {
  secretKey: "sk_test_emulator_51CartelleLocalSecretKey",
  publishableKey: "pk_test_emulator_51CartelleLocalPublishableKey",
  webhookEndpoints: [],
  webhookRetryMs: [
    250,
    SECOND,
    2 * SECOND,
    5 * SECOND,
    10 * SECOND,
    30 * SECOND,
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    60 * MINUTE,
  ],
  webhookTimeoutMs: 10 * SECOND,
  processingMs: 5 * SECOND,
  refundMs: 2 * SECOND,
  publicUrl: "",
};

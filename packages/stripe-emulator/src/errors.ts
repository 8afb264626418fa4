import type Stripe from "stripe";

/** The `error` member of Stripe's answer. */
export interface ErrorBody {
  type: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";
  message: string;
  code?: string;
  decline_code?: string;
  advice_code?: string;
  param?: string;
  charge?: string;
  doc_url?: string;
  request_log_url?: string;
  payment_intent?: Partial<Stripe.PaymentIntent>;
  payment_method?: Stripe.PaymentMethod;
}

/**
 * An error answer that undoes whatever the request wrote.
 * `stored` says whether an idempotency key remembers it: Stripe remembers once execution has begun,
 * so failed validation is not remembered and a state conflict is (docs.stripe.com/api/idempotent_requests).
 */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  readonly stored: boolean;

  constructor(status: number, body: ErrorBody, stored = false) {
    super(body.message);
    this.status = status;
    this.body = body.code === undefined ? body : { ...body, doc_url: docUrl(body.code) };
    this.stored = stored;
  }
}

export function docUrl(code: string): string {
  return `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`;
}

export function invalidRequest(message: string, extra: Partial<ErrorBody> = {}): ApiError {
  return new ApiError(400, { type: "invalid_request_error", message, ...extra });
}

export function missingParam(param: string): ApiError {
  return invalidRequest(`Missing required param: ${param}.`, { code: "parameter_missing", param });
}

/** Stripe answers 404 for the object in the path and 400 for one named by a parameter. */
export function resourceMissing(noun: string, id: string, param: string, status: 400 | 404 = 404): ApiError {
  const message = `No such ${noun}: '${id}'`;
  return new ApiError(status, { type: "invalid_request_error", code: "resource_missing", message, param });
}

export function unexpectedState(message: string, intent: Stripe.PaymentIntent): ApiError {
  const code = "payment_intent_unexpected_state";
  return new ApiError(400, { type: "invalid_request_error", code, message, payment_intent: intent }, true);
}

export function cardError(code: string, message: string, extra: Partial<ErrorBody> = {}): ApiError {
  return new ApiError(402, { type: "card_error", code, message, ...extra });
}

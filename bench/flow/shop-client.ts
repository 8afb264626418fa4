import { Agent, request } from "node:http";

export type Answer = { status: number; text: string; location: string | undefined; setCookies: string[] };

/** How every request is made: keep-alive, and only as much HTTP as a browser would send. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });

  send(
    url: URL,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          agent: this.#agent,
          method: options.method ?? "GET",
          headers: {
            ...options.headers,
            ...(options.body === undefined
              ? {}
              : { "content-length": String(Buffer.byteLength(options.body)) }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(chunks).toString(),
              location: response.headers.location,
              setCookies: response.headers["set-cookie"] ?? [],
            }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(options.body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** The ids that the build gave to Server Actions, by name. */
export type ActionIds = Record<string, string>;

/** One buyer's browser: its own cookie and its own address. */
export class Buyer {
  #cookie = "";
  readonly #http: HttpClient;
  readonly #origin: string;
  readonly #address: string;
  readonly #actions: ActionIds;

  constructor(parts: { http: HttpClient; origin: string; address: string; actions: ActionIds }) {
    this.#http = parts.http;
    this.#origin = parts.origin;
    this.#address = parts.address;
    this.#actions = parts.actions;
  }

  async get(path: string): Promise<Answer> {
    const answer = await this.#http.send(new URL(path, this.#origin), { headers: this.#headers() });
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}`);
    return answer;
  }

  /** Calls a Server Action as the page's own script does, and returns what the action returned. */
  async act<T>(page: string, action: string, ...args: unknown[]): Promise<T> {
    const answer = await this.#http.send(new URL(page, this.#origin), {
      method: "POST",
      headers: {
        ...this.#headers(),
        accept: "text/x-component",
        "content-type": "text/plain;charset=UTF-8",
        "next-action": this.#id(action),
      },
      body: JSON.stringify(args),
    });
    this.#keepCookies(answer);
    if (answer.status !== 200)
      throw new Error(`${action} answered ${answer.status}: ${answer.text.slice(0, 200)}`);
    return actionResult(answer.text) as T;
  }

  /** Posts a form as a browser without JavaScript does, and returns where it leads. */
  async post(page: string, action: string): Promise<string> {
    const boundary = "----CartelleFlow";
    const body = `--${boundary}\r\nContent-Disposition: form-data; name="$ACTION_ID_${this.#id(action)}"\r\n\r\n\r\n--${boundary}--\r\n`;
    const answer = await this.#http.send(new URL(page, this.#origin), {
      method: "POST",
      headers: { ...this.#headers(), "content-type": `multipart/form-data; boundary=${boundary}` },
      body,
    });
    this.#keepCookies(answer);
    if (answer.status !== 303)
      throw new Error(`${action} answered ${answer.status}: ${answer.text.slice(0, 200)}`);
    return answer.location ?? "";
  }

  #id(action: string): string {
    const id = this.#actions[action];
    if (id === undefined) throw new Error(`The build has no action called ${action}`);
    return id;
  }

  #headers(): Record<string, string> {
    return {
      "x-forwarded-for": this.#address,
      "sec-fetch-site": "same-origin",
      origin: this.#origin,
      ...(this.#cookie === "" ? {} : { cookie: this.#cookie }),
    };
  }

  #keepCookies(answer: Answer): void {
    for (const cookie of answer.setCookies)
      if (cookie.startsWith("cartelle_bag=")) this.#cookie = cookie.split(";")[0] ?? "";
  }
}

/** The row of an action's answer that holds its result: the first row names it ("$@1"). */
function actionResult(flight: string): unknown {
  const rows = new Map<string, string>();
  for (const line of flight.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0 && !rows.has(line.slice(0, colon))) rows.set(line.slice(0, colon), line.slice(colon + 1));
  }
  const head = JSON.parse(rows.get("0") ?? "null") as { a?: string } | null;
  const id = head?.a?.replace("$@", "");
  const row = id === undefined ? undefined : rows.get(id);
  if (row === undefined) throw new Error(`No result in the action's answer: ${flight.slice(0, 200)}`);
  return JSON.parse(row);
}

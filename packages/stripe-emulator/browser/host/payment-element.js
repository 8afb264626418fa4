import { createEmitter } from "./emitter.js";
import { linkFrame } from "./frame-link.js";
import { IntegrationError } from "./integration-error.js";

/** Room for the card form until its frame says how tall it is, so that the page hardly moves. */
const FIRST_HEIGHT = 230;

/** How long a frame may take before the page is told that it did not load. */
const PATIENCE_MS = 10_000;

const NOT_LOADED = { type: "api_connection_error", message: "The payment form could not be loaded." };

let frameCount = 0;

/**
 * The Payment Element: a handle in the page for a form that lives at the emulator's origin.
 *
 * @param {{ origin: string, key: string, groupOptions: () => object, onDestroy: () => void }} context
 * @param {object} firstOptions
 */
export function createPaymentElement(context, firstOptions) {
  const emitter = createEmitter();
  /** @type {any} */
  let options = { ...firstOptions };
  /** @type {HTMLIFrameElement | null} */
  let frame = null;
  /** @type {ReturnType<typeof linkFrame> | null} */
  let link = null;
  let destroyed = false;
  let ready = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;

  /** @param {string} name @param {any} payload */
  function onEvent(name, payload) {
    if (name === "height") {
      if (frame !== null) frame.style.height = `${payload.height}px`;
      return;
    }
    if (name === "ready") ready = true;
    emitter.emit(name, { elementType: "payment", ...payload });
  }

  function checkAlive() {
    if (destroyed)
      throw new IntegrationError("This Element has already been destroyed. Please create a new one.");
  }

  /** @param {string | Element} target */
  function mount(target) {
    checkAlive();
    const parent = typeof target === "string" ? document.querySelector(target) : target;
    if (parent === null || parent === undefined) {
      throw new IntegrationError(
        `The selector you specified (${target}) applies to no DOM elements that are currently on the page.`,
      );
    }
    unmount();
    frame = buildFrame(`${context.origin}/elements/payment`);
    const setup = { key: context.key, group: context.groupOptions(), options };
    link = linkFrame(frame, context.origin, setup, onEvent);
    parent.replaceChildren(frame);
    ready = false;
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!ready && frame !== null) emitter.emit("loaderror", { elementType: "payment", error: NOT_LOADED });
    }, PATIENCE_MS);
    emitter.emit("loaderstart", { elementType: "payment" });
    return element;
  }

  function unmount() {
    clearTimeout(patience);
    link?.close();
    frame?.remove();
    link = null;
    frame = null;
    return element;
  }

  const element = {
    mount,
    unmount,
    destroy: () => {
      checkAlive();
      unmount();
      destroyed = true;
      context.onDestroy();
      return element;
    },
    /** @param {object} changes */
    update: (changes) => {
      checkAlive();
      options = { ...options, ...changes };
      void link?.ask("update", { options });
      return element;
    },
    focus: () => {
      frame?.focus();
      void link?.ask("focus");
    },
    blur: () => void link?.ask("blur"),
    clear: () => void link?.ask("clear"),
    collapse: () => element,
    /** @param {string} name @param {Function} fn */
    on: (name, fn) => {
      emitter.on(name, fn);
      return element;
    },
    /** @param {string} name @param {Function} fn */
    once: (name, fn) => {
      emitter.once(name, fn);
      return element;
    },
    /** @param {string} name @param {Function} [fn] */
    off: (name, fn) => {
      emitter.off(name, fn);
      return element;
    },
    addEventListener: emitter.on,
    removeEventListener: emitter.off,
    _options: () => options,
    _groupChanged: () => void link?.ask("update", { group: context.groupOptions() }),
    /** @param {string} name @param {object} [args] @returns {Promise<any>} */
    _ask: (name, args) => {
      if (link !== null) return link.ask(name, args);
      throw new IntegrationError(
        "We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.",
      );
    },
  };
  return element;
}

/** @param {string} src */
function buildFrame(src) {
  frameCount += 1;
  const frame = document.createElement("iframe");
  frame.name = `__privateStripeFrame${frameCount}`;
  frame.title = "Secure payment input frame";
  frame.allow = "payment *; clipboard-write";
  frame.setAttribute("scrolling", "no");
  // A little larger than its place on every side, so that focus rings are not cut off. Set through the CSSOM,
  // which a strict style-src allows.
  const style = {
    border: "0",
    margin: "-4px",
    padding: "0",
    width: "calc(100% + 8px)",
    height: `${FIRST_HEIGHT}px`,
    display: "block",
    background: "transparent",
    "min-width": "100%",
    overflow: "hidden",
    transition: "height 0.2s",
  };
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value);
  frame.src = src;
  return frame;
}

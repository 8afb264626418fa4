import { createEmitter } from "./emitter.js";
import { linkFrame } from "./frame-link.js";
import { IntegrationError } from "./integration-error.js";

/** How long a frame may take before the page is told that it did not load. */
const PATIENCE_MS = 10_000;

const NOT_LOADED = { type: "api_connection_error", message: "The payment form could not be loaded." };

let frameCount = 0;

/**
 * What every Element is: a handle in the page for something drawn in a frame of the emulator's origin.
 *
 * @typedef {{ origin: string, key: string, groupOptions: () => object, onDestroy: () => void }} Context
 * @typedef {{
 *   type: string, path: string, title: string, firstHeight: number,
 *   onEvent?: (name: string, payload: any) => boolean, readyPayload?: () => object
 * }} Kind `onEvent` returns true for what the page is not to hear
 *
 * @param {Context} context
 * @param {object} firstOptions
 * @param {Kind} kind
 */
export function createFrameElement(context, firstOptions, kind) {
  const { type } = kind;
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
    if (name === "ready") {
      ready = true;
      emitter.emit("ready", { elementType: type, ...kind.readyPayload?.() });
      return;
    }
    if (kind.onEvent?.(name, payload)) return;
    emitter.emit(name, { elementType: type, ...payload });
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
    frame = buildFrame(`${context.origin}${kind.path}`, kind);
    const setup = { key: context.key, group: context.groupOptions(), options };
    link = linkFrame(frame, context.origin, setup, onEvent);
    parent.replaceChildren(frame);
    ready = false;
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!ready && frame !== null) emitter.emit("loaderror", { elementType: type, error: NOT_LOADED });
    }, PATIENCE_MS);
    emitter.emit("loaderstart", { elementType: type });
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
    _emitter: emitter,
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

/** @param {string} src @param {Kind} kind */
function buildFrame(src, { title, firstHeight }) {
  frameCount += 1;
  const frame = document.createElement("iframe");
  frame.name = `__privateStripeFrame${frameCount}`;
  frame.title = title;
  frame.allow = "payment *; clipboard-write";
  frame.setAttribute("scrolling", "no");
  // A little larger than its place on every side, so that focus rings are not cut off. Set through the CSSOM,
  // which a strict style-src allows.
  const style = {
    border: "0",
    margin: "-4px",
    padding: "0",
    width: "calc(100% + 8px)",
    height: `${firstHeight}px`,
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

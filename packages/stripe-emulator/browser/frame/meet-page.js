/**
 * The frame's end of the line to the page: waits for the greeting, lets `start` draw and answer questions, and keeps the
 * page told of the height. Questions whose answers are not there get null.
 *
 * @typedef {(event: string, payload?: object) => void} Tell
 * @param {(setup: any, tell: Tell) => Record<string, (args: any) => any>} start
 */
export function meetPage(start) {
  window.addEventListener("message", function greet({ data, ports, source }) {
    const port = ports[0];
    if (source !== window.parent || data?.cardForm === undefined || port === undefined) return;
    window.removeEventListener("message", greet);
    /** @type {Tell} */
    const tell = (event, payload = {}) => port.postMessage({ event, payload });
    const answers = start(data.cardForm, tell);
    port.onmessage = async ({ data: asked }) => {
      const value = await answers[asked.ask]?.(asked.args);
      port.postMessage({ answer: asked.id, value: value ?? null });
    };
    const measure = () => tell("height", { height: Math.ceil(document.body.getBoundingClientRect().height) });
    new ResizeObserver(measure).observe(document.body);
    measure();
    tell("ready");
  });
}

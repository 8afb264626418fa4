/**
 * The line to the card form in its cross-origin frame: questions with answers one way, events the other.
 * Everything sent before the frame is up waits for it.
 *
 * @param {HTMLIFrameElement} frame
 * @param {string} origin
 * @param {object} setup what the frame needs to draw itself
 * @param {(name: string, payload: any) => void} onEvent
 */
export function linkFrame(frame, origin, setup, onEvent) {
  const { port1, port2 } = new MessageChannel();
  /** @type {Map<number, (value: any) => void>} */
  const waiting = new Map();
  let count = 0;

  port1.onmessage = ({ data }) => {
    if (data.answer === undefined) {
      onEvent(data.event, data.payload);
      return;
    }
    waiting.get(data.answer)?.(data.value);
    waiting.delete(data.answer);
  };
  // Messages on a port queue until the other side starts it, so calls made before the load event are not lost.
  frame.addEventListener(
    "load",
    () => frame.contentWindow?.postMessage({ cardForm: setup }, origin, [port2]),
    {
      once: true,
    },
  );

  return {
    /**
     * @param {string} name
     * @param {object} [args]
     * @returns {Promise<any>}
     */
    ask: (name, args = {}) =>
      new Promise((resolve) => {
        count += 1;
        waiting.set(count, resolve);
        port1.postMessage({ ask: name, id: count, args });
      }),
    close: () => {
      port1.close();
      waiting.clear();
    },
  };
}

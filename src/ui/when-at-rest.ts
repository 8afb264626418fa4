/**
 * Runs what a page's first paint can do without: once all that it was made with has come and the browser has nothing better to
 * do, so that it never competes with the first picture.
 */
export function whenAtRest(run: () => void): void {
  // Safari has no idle callbacks.
  const idle = () => window.requestIdleCallback?.(run, { timeout: 1500 }) ?? setTimeout(run, 200);
  if (document.readyState === "complete") idle();
  else window.addEventListener("load", idle, { once: true });
}

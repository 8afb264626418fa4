/**
 * A modal `<dialog>` around a page of the emulator's, so that the browser itself keeps focus inside, hides the rest from
 * screen readers and gives focus back at the end.
 *
 * @param {{ url: string, label: string, title: string, onDismiss: () => void }} input
 */
export function openModalFrame({ url, label, title, onDismiss }) {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", label);
  applyStyle(dialog, {
    position: "fixed",
    inset: "0",
    width: "100vw",
    height: "100dvh",
    "max-width": "none",
    "max-height": "none",
    margin: "0",
    padding: "16px",
    border: "0",
    "box-sizing": "border-box",
    background: "rgba(0, 0, 0, 0.55)",
    "z-index": "2147483647",
  });
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.src = url;
  applyStyle(frame, {
    display: "block",
    margin: "max(0px, calc(50dvh - 240px)) auto 0",
    width: "min(440px, 100%)",
    height: "min(440px, calc(100dvh - 32px))",
    border: "0",
    "border-radius": "6px",
    background: "#fff",
  });
  dialog.append(frame);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onDismiss();
  });
  frame.addEventListener("load", () => frame.focus());

  return {
    frame,
    show: () => {
      document.body.append(dialog);
      dialog.showModal();
    },
    /** @param {number} height */
    fit: (height) => {
      frame.style.setProperty("height", `min(${height}px, calc(100dvh - 32px))`);
      frame.style.setProperty("margin", `max(0px, calc(50dvh - 16px - ${height / 2}px)) auto 0`);
    },
    close: () => {
      dialog.close();
      dialog.remove();
    },
  };
}

/** @param {HTMLElement} element @param {Record<string, string>} style */
function applyStyle(element, style) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}

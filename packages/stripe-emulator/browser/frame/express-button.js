import { applyAppearance, loadFonts } from "./appearance.js";
import { meetPage } from "./meet-page.js";

/** The one button of the Express Checkout Element; what it opens is the page's affair. */
meetPage((setup, tell) => {
  let { options } = setup;
  const button = /** @type {HTMLButtonElement} */ (document.getElementById("express"));

  function draw() {
    applyAppearance(setup.group.appearance);
    button.hidden = (options.paymentMethods ?? options.wallets)?.googlePay === "never";
    button.style.height = `${options.buttonHeight ?? 44}px`;
  }

  button.addEventListener("click", () => tell("press"));
  button.addEventListener("focus", () => tell("focus"));
  button.addEventListener("blur", () => tell("blur"));
  button.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tell("escape");
  });
  loadFonts(setup.group.fonts);
  draw();
  return {
    update: (args) => {
      options = args.options ?? options;
      draw();
    },
    focus: () => button.focus(),
    blur: () => button.blur(),
    clear: () => {},
  };
});

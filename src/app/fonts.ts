import localFont from "next/font/local";

/** Display and interface. The one font a first paint waits for: 20 KB. */
export const grotesk = localFont({
  src: "../../node_modules/@fontsource-variable/host-grotesk/files/host-grotesk-latin-wght-normal.woff2",
  weight: "300 800",
  display: "swap",
  preload: true,
  variable: "--font-grotesk",
  adjustFontFallback: "Arial",
});

/** Letters beyond Latin-1 (ł, š, ő), fetched only by a page that shows one. */
export const groteskExt = localFont({
  src: "../../node_modules/@fontsource-variable/host-grotesk/files/host-grotesk-latin-ext-wght-normal.woff2",
  weight: "300 800",
  display: "swap",
  preload: false,
  variable: "--font-grotesk-ext",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F",
    },
  ],
});

/** Where people read: articles, reviews, quotes. Late, and never waited for. */
export const newsreader = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: false,
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
});

/** For the html element of every root layout. */
export const fontClasses = `${grotesk.variable} ${groteskExt.variable} ${newsreader.variable}`;

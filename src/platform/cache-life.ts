/**
 * How long cached reads live. They are kept until a tag says otherwise; the browser's own router cache, which no tag
 * reaches, asks again after half a minute (the least that still allows a page to be prerendered).
 */
export const untilChanged = { stale: 30, revalidate: 30 * 86_400, expire: 365 * 86_400 } as const;

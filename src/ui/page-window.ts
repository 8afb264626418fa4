export type PageEntry = { key: string; page: number | null };

/** The page numbers worth a link: first, last and the neighbours of the current one; null stands for a gap of two or more. */
export function pageWindow(page: number, pageCount: number): PageEntry[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((current, index) => {
    const before = pages[index - 1] ?? 0;
    const entry = { key: `page-${current}`, page: current };
    if (current - before === 2) return [{ key: `page-${current - 1}`, page: current - 1 }, entry];
    if (current - before > 2) return [{ key: `gap-${current}`, page: null }, entry];
    return [entry];
  });
}

/** The edge, height and states shared by text inputs and selects. 16 px text keeps phones from zooming in. */
export const fieldStyles = [
  "w-full min-w-0 rounded-field border border-edge bg-paper text-field text-ink",
  "transition-[border-color] duration-quick placeholder:text-grey",
  "hover:border-ink focus-visible:border-ink focus-visible:outline-2 focus-visible:-outline-offset-1",
  "aria-invalid:border-error aria-invalid:outline-error aria-invalid:focus-visible:outline-error",
  "disabled:border-hairline disabled:bg-panel disabled:text-grey [&[readonly]]:bg-panel",
];

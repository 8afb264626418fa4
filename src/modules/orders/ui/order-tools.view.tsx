type OrderToolsProps = {
  /** Whether the link was copied a moment ago. */
  isCopied: boolean;
  onCopy: () => void;
  onPrint: () => void;
};

/** Takes an order's page along: its link, or itself on paper. */
export function OrderToolsView({ isCopied, onCopy, onPrint }: OrderToolsProps) {
  return (
    <>
      <button type="button" onClick={onCopy} className={toolStyles}>
        {isCopied ? "Link copied" : "Copy link"}
      </button>
      <button type="button" onClick={onPrint} className={toolStyles}>
        Print
      </button>
      <span role="status" className="sr-only">
        {isCopied && "The link to this order was copied."}
      </span>
    </>
  );
}

const toolStyles =
  "-my-1.5 py-1.5 text-small text-grey underline decoration-1 underline-offset-4 hover:text-ink";

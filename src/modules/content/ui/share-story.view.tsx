import { Button } from "#ui/button.tsx";

type ShareStoryViewProps = {
  canShare: boolean;
  /** What became of the copying. */
  copied: "not yet" | "yes" | "no";
  onShare: () => void;
  onCopy: () => void;
};

/** Two ways to pass a story on. Without scripts there is the browser's own. */
export function ShareStoryView({ canShare, copied, onShare, onCopy }: ShareStoryViewProps) {
  return (
    <div className="flex flex-wrap items-center gap-3 [@media(scripting:none)]:hidden">
      <Button variant="outline" size="small" onClick={onCopy}>
        {copied === "yes" ? "Link copied" : "Copy link"}
      </Button>
      {canShare && (
        <Button variant="outline" size="small" onClick={onShare}>
          Share
        </Button>
      )}
      <span role="status" className="text-small text-grey">
        {copied === "yes" && <span className="sr-only">The link is copied.</span>}
        {copied === "no" && "Your browser did not let us copy it. The address is in its bar."}
      </span>
    </div>
  );
}

"use client";

import { useEffect, useEffectEvent, useState } from "react";

/**
 * For a form whose answer did not come: `wait()` remembers that, and `send` is called once when the network is back. What is
 * sent twice must be harmless, for the first try may have arrived. `isWaiting` is for telling the reader.
 */
export function useSendAgain(send: () => void) {
  const [isWaiting, setWaiting] = useState(false);
  const sendAgain = useEffectEvent(() => {
    setWaiting(false);
    send();
  });

  useEffect(() => {
    if (!isWaiting) return;
    const onOnline = () => sendAgain();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [isWaiting]);

  return {
    isWaiting,
    /** Waits only where the browser knows that it is offline: whoever is online reads why it failed, and decides. */
    wait: () => setWaiting(!navigator.onLine),
    /** It was sent by hand meanwhile, or is no longer wanted. */
    stopWaiting: () => setWaiting(false),
  };
}

"use client";

import { useEffect, useState } from "react";
import { wordsOf } from "../search-words.ts";
import type { Suggestions } from "../suggestions.queries.ts";

/** Between two keys of somebody who types with care. */
const pauseMs = 120;

type Answer = { words: string; found: Suggestions | null };

/**
 * Asks for suggestions once the typing pauses. Each question takes back the one before it, so that answers come in order;
 * until the next is there the last one stays.
 */
export function useSuggestions(typed: string) {
  const words = wordsOf(typed).join(" ");
  const isAsking = words.replaceAll(" ", "").length >= 2;
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!isAsking) {
      setAnswer(null);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(words, controller.signal).then(
        (found) => setAnswer({ words, found }),
        () => {
          if (!controller.signal.aborted) setAnswer({ words, found: null });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, isAsking]);
  return {
    found: answer?.found ?? null,
    hasFailed: answer !== null && answer.found === null,
    isPending: isAsking && answer?.words !== words,
  };
}

async function fetchSuggestions(words: string, signal: AbortSignal): Promise<Suggestions> {
  const response = await fetch(`/api/search/suggest?${new URLSearchParams({ q: words })}`, { signal });
  if (!response.ok) throw new Error(`Suggestions answered ${response.status}`);
  return (await response.json()) as Suggestions;
}

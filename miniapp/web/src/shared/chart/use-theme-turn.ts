import { useEffect, useState } from "react";

/** A number that grows when the colours turn, light to dark or by Telegram's theme: a canvas has to be painted anew. */
export function useThemeTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const next = () => setTurn((count) => count + 1);
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const theme = new MutationObserver(next);
    dark.addEventListener("change", next);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["style", "data-theme"] });
    return () => {
      dark.removeEventListener("change", next);
      theme.disconnect();
    };
  }, []);
  return turn;
}

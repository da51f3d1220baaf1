import { useEffect } from "react";
import { confirmClosing } from "./telegram";

/** While something typed is not saved, Telegram and the browser ask before they close. */
export function useUnsaved(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    confirmClosing(true);
    window.addEventListener("beforeunload", ask);
    return () => {
      confirmClosing(false);
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
}

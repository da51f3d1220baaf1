import { useCallback, useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { onBack, showBack } from "../shared/telegram/telegram";

/** One step back as it was left; a screen that was opened by its address goes to the one above it. */
export function useBack(above = "/") {
  const navigate = useNavigate();
  const { key } = useLocation();
  return useCallback(
    () => void (key === "default" ? navigate(above, { replace: true }) : navigate(-1)),
    [navigate, key, above],
  );
}

/** Telegram's own back button, on every screen but the first. */
export function useTelegramBack() {
  const { pathname } = useLocation();
  const back = useBack();
  useEffect(() => onBack(back), [back]);
  useEffect(() => void showBack(pathname !== "/"), [pathname]);
}

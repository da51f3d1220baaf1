import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import "./offline.css";

function watch(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Said once above every screen while the device has no network; what was read stays. */
export function Offline() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status" className="offline">
      {!online && <p>{t("freshness.offline")}</p>}
    </div>
  );
}

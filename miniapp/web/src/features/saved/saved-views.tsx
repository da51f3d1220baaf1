import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../shared/ui/button";
import { Icon } from "../../shared/ui/icon";

const SavedSheet = lazy(() => import("./saved-sheet"));

/** The way to screens that one saved, and to saving this one. */
export function SavedViews() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="bookmark" />
        {t("saved.open")}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SavedSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import type { SavedView } from "../../shared/api/types";
import { Button } from "../../shared/ui/button";
import { DeleteButton } from "../../shared/ui/delete-button";
import { Field } from "../../shared/ui/field";
import { Loaded } from "../../shared/ui/loaded";
import { ProblemView } from "../../shared/ui/problem-view";
import { Sheet } from "../../shared/ui/sheet";
import { Skeleton } from "../../shared/ui/skeleton";
import { useForgetView, useSavedViews, useSaveView } from "./get-saved";

/** One's saved views by name, and a name for this one: the same name takes its place. */
export default function SavedSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const views = useSavedViews(true);
  const save = useSaveView();
  const [name, setName] = useState("");
  function keep(event: SyntheticEvent) {
    event.preventDefault();
    save.mutate({ name: name.trim(), address: pathname + search }, { onSuccess: () => setName("") });
  }
  return (
    <Sheet title={t("saved.title")} onClose={onClose}>
      <div className="stack">
        <Loaded query={views} skeleton={<Skeleton height={64} />}>
          {(found) =>
            found.length === 0 ? (
              <p className="hint">{t("saved.none")}</p>
            ) : (
              <ul>
                {found.map((view) => (
                  <li key={view.id}>
                    <ViewRow view={view} onOpen={onClose} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <form className="field-row" onSubmit={keep}>
          <Field label={t("saved.name")}>
            <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
          </Field>
          <Button type="submit" look="primary" busy={save.isPending} disabled={name.trim() === ""}>
            {t("manage.save")}
          </Button>
        </form>
        {save.error && <ProblemView error={save.error} />}
      </div>
    </Sheet>
  );
}

function ViewRow({ view, onOpen }: { view: SavedView; onOpen: () => void }) {
  const { t } = useTranslation();
  const forget = useForgetView(view.id);
  return (
    <div className="heading-row">
      <Link className="button plain" to={view.address} onClick={onOpen}>
        {view.name}
      </Link>
      <DeleteButton
        question={t("saved.sure", { name: view.name })}
        name={view.name}
        busy={forget.isPending}
        onDelete={() => forget.mutate()}
      />
      {forget.error && <ProblemView error={forget.error} />}
    </div>
  );
}

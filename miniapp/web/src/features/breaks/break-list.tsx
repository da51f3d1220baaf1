import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import { EmptyState } from "../../shared/ui/empty-state";
import { Fold } from "../../shared/ui/fold";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { BreakForm } from "./break-form";
import { BreakRow } from "./break-row";
import { useBreaks, useEnterBreak } from "./breaks";

/** When platforms changed what a counter means. Everybody reads it; admins write it. */
export function BreakList() {
  const { t } = useTranslation();
  const tends = useMay("admin");
  const breaks = useBreaks();
  const enter = useEnterBreak();
  return (
    <>
      <p className="hint">{t("breaks.hint")}</p>
      {tends && (
        <Fold title={t("breaks.enter")}>
          <div className="card">
            <BreakForm busy={enter.isPending} error={enter.error} onSave={enter.mutate} />
          </div>
        </Fold>
      )}
      <Loaded query={breaks} skeleton={<SkeletonList count={4} height={96} label={t("loading")} />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t("breaks.none")}>{tends ? t("breaks.noneHint") : t("breaks.noneYours")}</EmptyState>
          ) : (
            <ul className="card rows">
              {found.map((known) => (
                <li key={known.id}>
                  <BreakRow known={known} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

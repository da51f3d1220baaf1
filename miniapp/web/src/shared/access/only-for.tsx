import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWord } from "../i18n/use-word";
import { EmptyState } from "../ui/empty-state";
import { Loaded } from "../ui/loaded";
import { SkeletonList } from "../ui/skeleton";
import { useMe } from "./get-me";
import { reaches, type Role } from "./rank";

/** A place for some roles: who has another is told which, and who can give it. */
export function OnlyFor({ least, children }: { least: Role; children: ReactNode }) {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  return (
    <Loaded query={me} skeleton={<SkeletonList count={3} height={72} label={t("loading")} />}>
      {({ role }) =>
        reaches(role, least) ? (
          children
        ) : (
          <EmptyState title={t("access.closed")}>
            {t("access.closedHint", { role: word("role", role), least: word("role", least) })}
          </EmptyState>
        )
      }
    </Loaded>
  );
}

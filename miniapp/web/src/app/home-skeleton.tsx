import { useTranslation } from "react-i18next";
import { Skeleton, SkeletonList } from "../shared/ui/skeleton";

export function HomeSkeleton() {
  const { t } = useTranslation();
  return (
    <>
      <div className="kpi-grid" aria-hidden="true">
        {["a", "b", "c", "d"].map((key) => (
          <Skeleton key={key} height={104} radius="var(--radius)" />
        ))}
      </div>
      <SkeletonList count={4} height={76} label={t("loading")} />
    </>
  );
}

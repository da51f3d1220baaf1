import { useTranslation } from "react-i18next";
import type { VideoInsights } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";

/** How well such forecasts did when they were tested on the past; without it a forecast is not to be shown. */
export function ForecastNote({ forecasts }: { forecasts: VideoInsights["forecasts"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const worst = [...forecasts].sort((a, b) => a.coverage - b.coverage)[0];
  if (worst === undefined) return null;
  return (
    <p className="hint">
      {t("age.forecastNote", { share: format.percent(worst.coverage), tested: format.full(worst.tested) })}
    </p>
  );
}
